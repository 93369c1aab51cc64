// Locks what this account has a role in, and names where nobody else organises or administers: the programs, and whether it
// is the instance.
MATCH (account:AuthRecord {id: $accountId})-[:HAS_ROLE]->(target:Program|Instance)
WITH DISTINCT account, target ORDER BY target.id
SET target.lock = true
REMOVE target.lock
WITH account, target
WHERE EXISTS { MATCH (account)-[held:HAS_ROLE]->(target) WHERE held.role IN ['ORGANISER', 'ADMIN'] }
  AND NOT EXISTS { MATCH (other:Account)-[held:HAS_ROLE]->(target) WHERE other <> account AND held.role IN ['ORGANISER', 'ADMIN'] }
RETURN target.name AS program, target:Instance AS isInstance
