// What are these challenges, goals, questions or needs about?
UNWIND $ids AS id
CALL (id) {
  MATCH (about:Challenge {id: id})
  RETURN about
  UNION
  MATCH (about:Goal {id: id})
  RETURN about
  UNION
  MATCH (about:Question {id: id})
  RETURN about
  UNION
  MATCH (about:Need {id: id})
  RETURN about
}
MATCH (about)-[tie:ABOUT]->(topic:Topic)
WHERE (about.audience IS NULL OR any(circle IN about.audience WHERE circle IN $circles))
  AND (topic.audience IS NULL OR any(circle IN topic.audience WHERE circle IN $circles))
WITH id, tie, topic ORDER BY tie.weight DESC, topic.people, topic.name
RETURN id AS ownerId, topic.id AS id
