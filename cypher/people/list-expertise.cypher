// What do these people know, best known first?
UNWIND $ids AS id
MATCH (person:Person {id: id})-[knows:KNOWS_ABOUT]->(topic:Topic)
WHERE (person.expertiseAudience IS NULL OR any(circle IN person.expertiseAudience WHERE circle IN $circles))
WITH id, knows, topic ORDER BY knows.level DESC, topic.people, topic.name
RETURN id AS ownerId, topic.id AS topicId, knows.level AS level, knows.words AS words,
  knows.evidence AS evidence, knows.sources AS sources, knows.since AS since
