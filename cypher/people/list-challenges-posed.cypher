// Which challenges do these people pose, newest first?
UNWIND $ids AS id
MATCH (person:Person {id: id})-[:POSES]->(challenge:Challenge)
WHERE (person.audience IS NULL OR any(circle IN person.audience WHERE circle IN $circles))
  AND (challenge.audience IS NULL OR any(circle IN challenge.audience WHERE circle IN $circles))
WITH id, challenge ORDER BY challenge.createdAt DESC, challenge.key
RETURN id AS ownerId, challenge.id AS id
