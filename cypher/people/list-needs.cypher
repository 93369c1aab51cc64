// Which goals, questions and needs did these people name, newest first?
UNWIND $ids AS id
MATCH (:Person {id: id})-[:HAS_GOAL|HAS_QUESTION|HAS_NEED]->(need:Goal|Question|Need)
WHERE (need.audience IS NULL OR any(circle IN need.audience WHERE circle IN $circles))
WITH id, need ORDER BY need.createdAt DESC, need.key
RETURN id AS ownerId, need.id AS id, need.key AS key, need.statement AS statement, need.createdAt AS createdAt,
  CASE WHEN need:Goal THEN 'GOAL' WHEN need:Question THEN 'QUESTION' ELSE 'NEED' END AS kind
