// Writes people by key, and counts which were new, changed or already so.
UNWIND $rows AS row
OPTIONAL MATCH (before:Person {key: row.key})
WITH row, properties(before) AS was
MERGE (n:Person {key: row.key})
  ON CREATE SET n.id = randomUUID()
SET n += row.properties
WITH n, was, was <> properties(n) AS changed, coalesce(was.chosenVisibility, was.visibility, 'EVERYONE') AS former,
  coalesce(n.chosenVisibility, n.visibility, 'EVERYONE') AS visibility
// Hidden at once; for whom else they are is worked out when everything is written.
FOREACH (_ IN CASE WHEN visibility = 'EVERYONE' OR visibility = former AND was IS NOT NULL THEN [] ELSE [1] END |
  SET n.audience = ['person:' + n.id], n.expertiseAudience = ['person:' + n.id], n.connectionsAudience = ['person:' + n.id]
  REMOVE n:ListedPerson)
WITH n, was, changed, former <> visibility AS isOther
RETURN
  sum(CASE WHEN was IS NULL THEN 1 ELSE 0 END) AS created,
  sum(CASE WHEN was IS NOT NULL AND changed THEN 1 ELSE 0 END) AS updated,
  sum(CASE WHEN was IS NOT NULL AND NOT changed THEN 1 ELSE 0 END) AS unchanged,
  collect(CASE WHEN was IS NULL OR changed THEN n.key END) AS touched,
  sum(CASE WHEN isOther AND was IS NOT NULL THEN 1 ELSE 0 END) AS hiddenOrShown
