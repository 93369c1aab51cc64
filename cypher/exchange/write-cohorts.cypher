// Writes cohorts by key and puts each into its program, and out of a former one.
UNWIND $rows AS row
OPTIONAL MATCH (before:Cohort {key: row.key})
WITH row, properties(before) AS was
MERGE (n:Cohort {key: row.key})
  ON CREATE SET n.id = randomUUID()
SET n += row.properties
WITH row, was, n
MATCH (program:Program {key: row.program})
CALL (n, program) {
  OPTIONAL MATCH (n)-[old:PART_OF]->(former:Program) WHERE former <> program
  DELETE old
  MERGE (n)-[:PART_OF]->(program)
  RETURN count(former) AS moved
}
WITH was, was <> properties(n) OR moved > 0 AS changed
RETURN
  sum(CASE WHEN was IS NULL THEN 1 ELSE 0 END) AS created,
  sum(CASE WHEN was IS NOT NULL AND changed THEN 1 ELSE 0 END) AS updated,
  sum(CASE WHEN was IS NOT NULL AND NOT changed THEN 1 ELSE 0 END) AS unchanged
