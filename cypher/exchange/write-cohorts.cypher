// Writes cohorts by key and puts each into its program.
UNWIND $rows AS row
OPTIONAL MATCH (before:Cohort {key: row.key})
WITH row, properties(before) AS was
MERGE (n:Cohort {key: row.key})
  ON CREATE SET n.id = randomUUID()
SET n += row.properties
WITH row, was, n, was <> properties(n) AS changed
MATCH (program:Program {key: row.program})
MERGE (n)-[:PART_OF]->(program)
WITH was, changed
RETURN
  sum(CASE WHEN was IS NULL THEN 1 ELSE 0 END) AS created,
  sum(CASE WHEN was IS NOT NULL AND changed THEN 1 ELSE 0 END) AS updated,
  sum(CASE WHEN was IS NOT NULL AND NOT changed THEN 1 ELSE 0 END) AS unchanged
