// Writes people by key, and counts which were new, changed or already so. What a person says of themself counts; what the
// source says of that is kept beside it. Each is locked before they are read: what they say just now counts too.
UNWIND $rows AS row
OPTIONAL MATCH (before:Person {key: row.key})
SET before.lock = true
REMOVE before.lock
WITH row, properties(before) AS was
MERGE (n:Person {key: row.key})
  ON CREATE SET n.id = randomUUID()
SET n += row.properties
FOREACH (field IN coalesce(was.ownFields, []) | SET n[field] = was[field])
WITH row, n, was
CALL (row, n, was) {
  WITH row, n, was WHERE was.ownFields IS NOT NULL
  MERGE (n)-[:CORRECTS]->(said:Said)
  FOREACH (field IN [one IN was.ownFields WHERE row.properties[one] IS NOT NULL] | SET said[field] = row.properties[field])
}
WITH row, n, was, was <> properties(n) AS changed, coalesce(was.chosenVisibility, was.visibility, 'EVERYONE') AS former,
  coalesce(n.chosenVisibility, n.visibility, 'EVERYONE') AS visibility
// Hidden at once; for whom else they are is worked out when everything is written.
FOREACH (_ IN CASE WHEN visibility = 'EVERYONE' OR visibility = former AND was IS NOT NULL THEN [] ELSE [1] END |
  SET n.audience = ['person:' + n.id], n.expertiseAudience = ['person:' + n.id], n.connectionsAudience = ['person:' + n.id]
  REMOVE n:ListedPerson)
FOREACH (_ IN CASE WHEN was IS NULL OR changed THEN [1] ELSE [] END | SET n.told = row.told)
WITH n, was, changed, former <> visibility AS isOther
RETURN
  sum(CASE WHEN was IS NULL THEN 1 ELSE 0 END) AS created,
  sum(CASE WHEN was IS NOT NULL AND changed THEN 1 ELSE 0 END) AS updated,
  sum(CASE WHEN was IS NOT NULL AND NOT changed THEN 1 ELSE 0 END) AS unchanged,
  collect(CASE WHEN was IS NULL OR changed THEN n.key END) AS touched,
  sum(CASE WHEN isOther AND was IS NOT NULL THEN 1 ELSE 0 END) AS hiddenOrShown
