// Which challenges do these people pose, newest first?
UNWIND $ids AS id
MATCH (:Person {id: id})-[:POSES]->(challenge:Challenge)
WITH id, challenge ORDER BY challenge.createdAt DESC, challenge.key
RETURN id AS ownerId, challenge.id AS id
