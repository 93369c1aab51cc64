// Whose accounts have a role in a program, or in the instance, and which? Those who organise come first.
MATCH (account:Account)-[held:HAS_ROLE]->(target:Program|Instance)
WHERE target.id = $programId OR ($programId IS NULL AND target:Instance)
WITH account, collect(held.role) AS roles
ORDER BY 'ORGANISER' IN roles DESC, account.name, account.id
RETURN account.id AS accountId, account.name AS name, roles,
  [(account)-[:IS]->(person:Person) | person.id][0] AS personId
LIMIT toInteger($first)
