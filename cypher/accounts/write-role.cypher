// Gives an account a role in a program, or in the whole instance; nobody has one twice.
MATCH (account:AuthRecord {id: $accountId}) WHERE account:Account
MATCH (target:Program|Instance) WHERE target.id = $programId OR ($programId IS NULL AND target:Instance)
SET target.lock = $token
MERGE (account)-[held:HAS_ROLE {key: $accountId + ' ' + coalesce($programId, '') + ' ' + $role}]->(target)
  ON CREATE SET held.role = $role, held.since = $now
RETURN held.since = $now AS isNew
