// Which challenges did these people help with, newest first?
UNWIND $ids AS id
MATCH (:Person {id: id})-[:HELPED_WITH]->(challenge:Challenge)
WITH id, challenge ORDER BY challenge.createdAt DESC, challenge.key
RETURN id AS ownerId, challenge.id AS id
