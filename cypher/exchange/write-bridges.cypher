// Writes the curated bridges between disciplines' words: what means something similar, and false friends.
UNWIND $rows AS row
MATCH (a:Topic {key: row.from}), (b:Topic {key: row.to})
WHERE a <> b
OPTIONAL MATCH (a)-[before:MEANS_SIMILAR|FALSE_FRIEND]-(b)
WHERE type(before) = row.relation
WITH row, a, b, properties(before) AS was
FOREACH (_ IN CASE WHEN row.relation = 'MEANS_SIMILAR' THEN [1] ELSE [] END |
  MERGE (a)-[r:MEANS_SIMILAR]-(b) SET r += row.properties)
FOREACH (_ IN CASE WHEN row.relation = 'FALSE_FRIEND' THEN [1] ELSE [] END |
  MERGE (a)-[r:FALSE_FRIEND]-(b) SET r += row.properties)
WITH row, a, b, was
MATCH (a)-[after:MEANS_SIMILAR|FALSE_FRIEND]-(b)
WHERE type(after) = row.relation
WITH was, was <> properties(after) AS changed
RETURN
  sum(CASE WHEN was IS NULL THEN 1 ELSE 0 END) AS created,
  sum(CASE WHEN was IS NOT NULL AND changed THEN 1 ELSE 0 END) AS updated,
  sum(CASE WHEN was IS NOT NULL AND NOT changed THEN 1 ELSE 0 END) AS unchanged
