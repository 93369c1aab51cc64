// Whose accounts have a role in a program, or in the instance, and which? Those who organise come first; those
// of the demo are left out once somebody has a real account, because theirs are good for nothing then.
MATCH (account:Account)-[held:HAS_ROLE]->(target:Program|Instance)
WHERE (target.id = $programId OR ($programId IS NULL AND target:Instance))
  AND (account.demo IS NULL OR NOT EXISTS { MATCH (real:Account) WHERE real.demo IS NULL })
WITH account, collect(held.role) AS roles
ORDER BY 'ORGANISER' IN roles DESC, account.name, account.id
RETURN account.id AS accountId, account.name AS name, roles,
  [(account)-[:IS]->(person:Person) | person.id][0] AS personId
LIMIT toInteger($first)
