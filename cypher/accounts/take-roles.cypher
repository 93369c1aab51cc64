// Takes roles from an account, unless that would leave nobody who organises the program or administers the instance. Who
// is left is looked at once everybody else who would change that has to wait; accounts of the demo are nobody to those that
// are real, because they are good for nothing once one is.
MATCH (target:Program|Instance) WHERE target.id = $programId OR ($programId IS NULL AND target:Instance)
SET target.lock = $token
WITH target
OPTIONAL MATCH (account:AuthRecord {id: $accountId})-[held:HAS_ROLE]->(target) WHERE held.role IN $roles
WITH target, account, collect(held) AS held
WITH held, any(one IN held WHERE one.role IN ['ORGANISER', 'ADMIN']) AND NOT EXISTS {
  MATCH (other:Account)-[others:HAS_ROLE]->(target)
  WHERE other.id <> $accountId AND others.role IN ['ORGANISER', 'ADMIN'] AND (other.demo IS NULL OR account.demo IS NOT NULL)
} AS isLast
WITH held, isLast, [one IN held | one.role] AS roles
FOREACH (one IN CASE WHEN isLast THEN [] ELSE held END | DELETE one)
RETURN isLast, roles
