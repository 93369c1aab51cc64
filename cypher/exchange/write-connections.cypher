// Writes connections, one a pair of people whichever way round it is named: the pair is their ids in
// order. Where one of the two says that they do not know each other, that counts; and what came
// of an introduction here is not what another source says.
UNWIND $rows AS row
MATCH (a:Person {key: row.from}), (b:Person {key: row.to})
WITH row, a, b, CASE WHEN a.id < b.id THEN a.id + ' ' + b.id ELSE b.id + ' ' + a.id END AS pair
WHERE NOT EXISTS { (a)-[:DENIES {what: 'CONNECTED'}]-(b) }
OPTIONAL MATCH (a)-[before:CONNECTED {pair: pair}]-(b)
WITH row, a, b, pair, properties(before) AS was
MERGE (a)-[c:CONNECTED {pair: pair}]-(b)
  ON CREATE SET c.strength = 0.5, c.origin = 'OTHER'
SET c += row.properties
FOREACH (_ IN CASE WHEN was.requestId IS NOT NULL AND was.origin = 'INTRODUCTION' THEN [1] ELSE [] END |
  SET c.origin = was.origin, c.strength = was.strength, c.since = was.since)
WITH row, c, was, was <> properties(c) AS changed
FOREACH (_ IN CASE WHEN was IS NULL OR changed THEN [1] ELSE [] END | SET c.told = row.told)
WITH was, changed
RETURN
  sum(CASE WHEN was IS NULL THEN 1 ELSE 0 END) AS created,
  sum(CASE WHEN was IS NOT NULL AND changed THEN 1 ELSE 0 END) AS updated,
  sum(CASE WHEN was IS NOT NULL AND NOT changed THEN 1 ELSE 0 END) AS unchanged
