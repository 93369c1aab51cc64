// What are these people interested in?
UNWIND $ids AS id
MATCH (person:Person {id: id})-[:INTERESTED_IN]->(topic:Topic)
WHERE (person.expertiseAudience IS NULL OR any(circle IN person.expertiseAudience WHERE circle IN $circles))
WITH id, topic ORDER BY topic.name
RETURN id AS ownerId, topic.id AS id
