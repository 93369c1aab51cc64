// Writes challenges by key with who poses them, who helped, what they are about and their cohort: one, the last that was said. Who says
// that they had no part in it is believed. One whose poser was erased while the file was read is left out, and of one that
// its poser said in their own words only who helped is written.
UNWIND $rows AS row
WITH row WHERE row.posedBy = [] OR any(key IN row.posedBy WHERE EXISTS { (:Person {key: key}) })
OPTIONAL MATCH (before:Challenge {key: row.key})
WITH before, CASE WHEN before.ownWordOf IS NOT NULL THEN {key: row.key, told: row.told, helpedBy: row.helpedBy, posedBy: [], topics: [], properties: {}}
  ELSE row END AS row
WITH row, properties(before) AS was, COUNT { (before)--() } AS ties
MERGE (n:Challenge {key: row.key})
  ON CREATE SET n.id = randomUUID(), n.status = 'OPEN', n.audience = []
SET n += row.properties
WITH row, was, ties, n
CALL (row, n) {
  UNWIND row.posedBy AS key
  MATCH (person:Person {key: key}) WHERE NOT EXISTS { (person)-[:DENIES {what: 'POSES'}]->(n) }
  MERGE (person)-[:POSES]->(n)
  RETURN count(*) AS posed
}
CALL (row, n) {
  UNWIND row.helpedBy AS key
  MATCH (person:Person {key: key}) WHERE NOT EXISTS { (person)-[:DENIES {what: 'HELPED_WITH'}]->(n) }
  MERGE (person)-[:HELPED_WITH]->(n)
  RETURN count(*) AS helped
}
CALL (row, n) {
  UNWIND row.topics AS named
  MATCH (topic:Topic {key: named.key})
  MERGE (n)-[about:ABOUT]->(topic)
    ON CREATE SET about.weight = 1.0, about.words = named.words
  RETURN count(*) AS topics
}
CALL (row, n) {
  MATCH (cohort:Cohort {key: row.cohort})
  OPTIONAL MATCH (n)-[old:IN]->(former:Cohort) WHERE former <> cohort
  DELETE old
  MERGE (n)-[:IN]->(cohort)
  RETURN count(former) AS moved
}
WITH row, n, was, was <> properties(n) OR ties <> COUNT { (n)--() } OR moved > 0 AS changed
FOREACH (_ IN CASE WHEN was IS NULL OR changed THEN [1] ELSE [] END | SET n.told = row.told)
WITH n, was, changed
RETURN
  sum(CASE WHEN was IS NULL THEN 1 ELSE 0 END) AS created,
  sum(CASE WHEN was IS NOT NULL AND changed THEN 1 ELSE 0 END) AS updated,
  sum(CASE WHEN was IS NOT NULL AND NOT changed THEN 1 ELSE 0 END) AS unchanged,
  collect(CASE WHEN was IS NULL OR changed THEN n.key END) AS touched
