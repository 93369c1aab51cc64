// Writes people by key, and counts which were new, changed or already so.
UNWIND $rows AS row
OPTIONAL MATCH (before:Person {key: row.key})
WITH row, properties(before) AS was
MERGE (n:Person {key: row.key})
  ON CREATE SET n.id = randomUUID()
SET n += row.properties
WITH n, was, was <> properties(n) AS changed
RETURN
  sum(CASE WHEN was IS NULL THEN 1 ELSE 0 END) AS created,
  sum(CASE WHEN was IS NOT NULL AND changed THEN 1 ELSE 0 END) AS updated,
  sum(CASE WHEN was IS NOT NULL AND NOT changed THEN 1 ELSE 0 END) AS unchanged,
  collect(CASE WHEN was IS NULL OR changed THEN n.key END) AS touched,
  sum(CASE WHEN coalesce(was.visibility, 'EVERYONE') <> coalesce(n.visibility, 'EVERYONE') AND was IS NOT NULL THEN 1 ELSE 0 END) AS hiddenOrShown
