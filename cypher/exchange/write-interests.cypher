// Writes what people are interested in, unless they say that they are not.
UNWIND $rows AS row
MATCH (person:Person {key: row.person}), (topic:Topic {key: row.topic})
WHERE NOT EXISTS { (person)-[:DENIES {what: 'INTERESTED_IN'}]->(topic) }
OPTIONAL MATCH (person)-[before:INTERESTED_IN]->(topic)
WITH row, person, topic, properties(before) AS was
MERGE (person)-[i:INTERESTED_IN]->(topic)
  ON CREATE SET i.told = row.told
WITH was, false AS changed
RETURN
  sum(CASE WHEN was IS NULL THEN 1 ELSE 0 END) AS created,
  sum(CASE WHEN was IS NOT NULL AND changed THEN 1 ELSE 0 END) AS updated,
  sum(CASE WHEN was IS NOT NULL AND NOT changed THEN 1 ELSE 0 END) AS unchanged
