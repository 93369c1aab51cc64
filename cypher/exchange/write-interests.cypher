// Writes what people are interested in.
UNWIND $rows AS row
MATCH (person:Person {key: row.person}), (topic:Topic {key: row.topic})
OPTIONAL MATCH (person)-[before:INTERESTED_IN]->(topic)
WITH person, topic, properties(before) AS was
MERGE (person)-[:INTERESTED_IN]->(topic)
WITH was, false AS changed
RETURN
  sum(CASE WHEN was IS NULL THEN 1 ELSE 0 END) AS created,
  sum(CASE WHEN was IS NOT NULL AND changed THEN 1 ELSE 0 END) AS updated,
  sum(CASE WHEN was IS NOT NULL AND NOT changed THEN 1 ELSE 0 END) AS unchanged
