// What are these people interested in?
UNWIND $ids AS id
MATCH (:Person {id: id})-[:INTERESTED_IN]->(topic:Topic)
WITH id, topic ORDER BY topic.name
RETURN id AS ownerId, topic.id AS id
