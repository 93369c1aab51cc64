// Ties topics to their broader and related ones.
UNWIND $rows AS row
MATCH (topic:Topic {key: row.from}), (other:Topic {key: row.to})
WHERE topic <> other
WITH row, topic, other,
  CASE row.relation
    WHEN 'broader' THEN EXISTS { (topic)-[:BROADER]->(other) }
    ELSE EXISTS { (topic)-[:RELATED]-(other) }
  END AS known
FOREACH (_ IN CASE WHEN row.relation = 'broader' THEN [1] ELSE [] END |
  MERGE (topic)-[r:BROADER]->(other) ON CREATE SET r.source = row.source)
FOREACH (_ IN CASE WHEN row.relation = 'related' THEN [1] ELSE [] END |
  MERGE (topic)-[r:RELATED]-(other) ON CREATE SET r.source = row.source, r.weight = 1.0)
WITH CASE WHEN known THEN {} END AS was, false AS changed
RETURN
  sum(CASE WHEN was IS NULL THEN 1 ELSE 0 END) AS created,
  sum(CASE WHEN was IS NOT NULL AND changed THEN 1 ELSE 0 END) AS updated,
  sum(CASE WHEN was IS NOT NULL AND NOT changed THEN 1 ELSE 0 END) AS unchanged
