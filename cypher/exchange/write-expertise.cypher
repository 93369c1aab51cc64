// Writes what people know. A topic named again from another source adds to what is known: sources, words and
// evidence are joined, the newest date stays. Who says that they don’t know it, or how well, is believed. (Every number
// comes as a float.)
UNWIND $rows AS row
MATCH (person:Person {key: row.person}), (topic:Topic {key: row.topic})
WHERE NOT EXISTS { (person)-[:DENIES {what: 'KNOWS_ABOUT'}]->(topic) }
OPTIONAL MATCH (person)-[before:KNOWS_ABOUT]->(topic)
WITH row, person, topic, properties(before) AS was
MERGE (person)-[k:KNOWS_ABOUT]->(topic)
  ON CREATE SET k.level = 3, k.words = [], k.sources = [], k.evidence = []
SET k.level = CASE WHEN k.saidLevel IS NULL THEN toInteger(coalesce(row.level, k.level)) ELSE k.level END,
    k.saidLevel = CASE WHEN k.saidLevel IS NULL THEN null ELSE toInteger(coalesce(row.level, k.saidLevel)) END,
    k.words = k.words + [x IN row.words WHERE NOT x IN k.words],
    k.sources = k.sources + [x IN row.sources WHERE NOT x IN k.sources],
    k.evidence = k.evidence + [x IN row.evidence WHERE NOT x IN k.evidence],
    k.since = CASE WHEN k.since IS NULL OR row.since > k.since THEN row.since ELSE k.since END
WITH row, person, k, was, was <> properties(k) AS changed
FOREACH (_ IN CASE WHEN was IS NULL OR changed THEN [1] ELSE [] END | SET k.told = row.told)
WITH person, was, changed
RETURN
  sum(CASE WHEN was IS NULL THEN 1 ELSE 0 END) AS created,
  sum(CASE WHEN was IS NOT NULL AND changed THEN 1 ELSE 0 END) AS updated,
  sum(CASE WHEN was IS NOT NULL AND NOT changed THEN 1 ELSE 0 END) AS unchanged,
  collect(DISTINCT CASE WHEN was IS NULL OR changed THEN person.key END) AS touched
