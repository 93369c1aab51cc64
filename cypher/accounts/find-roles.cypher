// Which roles does this account have in a program, or in the instance?
MATCH (:AuthRecord {id: $accountId})-[held:HAS_ROLE]->(target:Program|Instance)
WHERE target.id = $programId OR ($programId IS NULL AND target:Instance)
RETURN held.role AS role
