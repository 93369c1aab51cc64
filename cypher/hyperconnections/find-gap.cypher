// What is missing when a search finds little: how many others know the need's own topics, how many of them are known
// already or away, which topics nobody knows, and who in the own network stands nearest to those who know (their disciplines meet).
OPTIONAL MATCH (me:Person {id: $personId})
WITH me, [need IN $topics WHERE need.how IN ['NAMED', 'IN_TEXT', 'MEANS_SIMILAR', 'NARROWER'] | need.topicId] AS meant
CALL (me, meant) {
  UNWIND meant AS topicId
  MATCH (:Topic {id: topicId})<-[:KNOWS_ABOUT]-(person:Person)
  WHERE coalesce(person.visibility, 'EVERYONE') <> 'NOBODY' AND (me IS NULL OR person <> me)
    AND NOT EXISTS { MATCH (person)-[:POSES]->(:Challenge {id: $challengeId}) }
  WITH DISTINCT me, person
  RETURN count(person) AS knowing,
    count(CASE WHEN me IS NOT NULL AND EXISTS { MATCH (me)-[:CONNECTED]-(person) } THEN 1 END) AS known,
    count(CASE WHEN coalesce(person.paused, false) THEN 1 END) AS away
}
WITH me, meant, knowing, known, away,
  COLLECT {
    UNWIND meant AS topicId
    MATCH (topic:Topic {id: topicId})
    WHERE NOT EXISTS { MATCH (topic)<-[:KNOWS_ABOUT]-(:Person) }
    RETURN topic.id ORDER BY topic.key LIMIT 10
  } AS unknownTopicIds,
  COLLECT {
    MATCH (me)-[:CONNECTED]-(near:Person)-[:KNOWS_ABOUT]->(theirs:Topic)
    WHERE coalesce(near.visibility, 'EVERYONE') <> 'NOBODY'
    MATCH (theirs)-[:CO_OCCURS|RELATED|BROADER|MEANS_SIMILAR]-(topic:Topic)
    WHERE topic.id IN meant
    WITH near, count(DISTINCT topic) AS topics
    RETURN near.id ORDER BY topics DESC, near.key LIMIT 3
  } AS frontierIds
RETURN knowing, known, away, unknownTopicIds, frontierIds
