// Writes needs by key with whose they are (one person’s, the last that was said) and what they are about. Who
// says that it is not theirs is believed.
UNWIND $rows AS row
OPTIONAL MATCH (before:Need {key: row.key})
WITH row, properties(before) AS was, COUNT { (before)--() } AS ties
MATCH (person:Person {key: row.person})
MERGE (n:Need {key: row.key})
  ON CREATE SET n.id = randomUUID(), n.audience = ['person:' + person.id]
SET n += row.properties
WITH row, was, ties, n, person
CALL (n, person) {
  WITH n, person WHERE NOT EXISTS { (person)-[:DENIES {what: 'HAS_NEED'}]->(n) }
  OPTIONAL MATCH (n)<-[old:HAS_NEED]-(former:Person) WHERE former <> person
  DELETE old
  MERGE (person)-[:HAS_NEED]->(n)
  RETURN count(former) AS moved
}
CALL (row, n) {
  UNWIND row.topics AS named
  MATCH (topic:Topic {key: named.key})
  MERGE (n)-[about:ABOUT]->(topic)
    ON CREATE SET about.weight = 1.0, about.words = named.words
  RETURN count(*) AS topics
}
WITH row, n, was, was <> properties(n) OR ties <> COUNT { (n)--() } OR moved > 0 AS changed
FOREACH (_ IN CASE WHEN was IS NULL OR changed THEN [1] ELSE [] END | SET n.told = row.told)
WITH was, changed
RETURN
  sum(CASE WHEN was IS NULL THEN 1 ELSE 0 END) AS created,
  sum(CASE WHEN was IS NOT NULL AND changed THEN 1 ELSE 0 END) AS updated,
  sum(CASE WHEN was IS NOT NULL AND NOT changed THEN 1 ELSE 0 END) AS unchanged
