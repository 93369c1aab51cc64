// Writes connections, one a pair of people whichever way round it is named.
UNWIND $rows AS row
MATCH (a:Person {key: row.from}), (b:Person {key: row.to})
OPTIONAL MATCH (a)-[before:CONNECTED {pair: row.pair}]-(b)
WITH row, a, b, properties(before) AS was
MERGE (a)-[c:CONNECTED {pair: row.pair}]-(b)
  ON CREATE SET c.strength = 0.5, c.origin = 'OTHER'
SET c += row.properties
WITH was, was <> properties(c) AS changed
RETURN
  sum(CASE WHEN was IS NULL THEN 1 ELSE 0 END) AS created,
  sum(CASE WHEN was IS NOT NULL AND changed THEN 1 ELSE 0 END) AS updated,
  sum(CASE WHEN was IS NOT NULL AND NOT changed THEN 1 ELSE 0 END) AS unchanged
