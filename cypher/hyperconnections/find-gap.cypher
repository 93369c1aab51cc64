// What is missing when a search finds little: how many others know the need's own topics, how many of them count as the
// own network or are away, which topics nobody knows, and who in the own network stands nearest to those who know (their
// topics meet).
OPTIONAL MATCH (me:Person {id: $personId})
WITH me, $meantIds AS meant,
  HEAD(COLLECT { MATCH (me)-[:MEMBER_OF]->(cohort:Cohort) RETURN cohort ORDER BY cohort.starts DESC, cohort.key LIMIT 1 }) AS cohort
CALL (me, meant, cohort) {
  UNWIND meant AS topicId
  MATCH (:Topic {id: topicId})<-[:KNOWS_ABOUT]-(person:Person)
  WHERE coalesce(person.visibility, 'EVERYONE') = 'EVERYONE' AND (me IS NULL OR person <> me)
    AND NOT EXISTS { MATCH (person)-[:POSES]->(:Challenge {id: $challengeId}) }
    AND NOT EXISTS { MATCH (person)-[:HAS_GOAL|HAS_QUESTION|HAS_NEED]->(need) WHERE need.id = $needId }
  WITH DISTINCT me, cohort, person
  RETURN count(person) AS knowing,
    count(CASE WHEN me IS NOT NULL AND (EXISTS { MATCH (me)-[:CONNECTED]-(person) }
      OR $outside = 'COHORT' AND cohort IS NOT NULL AND EXISTS { MATCH (person)-[:MEMBER_OF]->(cohort) }
      OR $outside = 'COMMUNITY' AND person.community = me.community) THEN 1 END) AS known,
    count(CASE WHEN coalesce(person.paused, false) THEN 1 END) AS away
}
WITH me, meant, knowing, known, away,
  COLLECT {
    UNWIND meant AS topicId
    MATCH (topic:Topic {id: topicId})
    WHERE NOT EXISTS {
      MATCH (topic)<-[:KNOWS_ABOUT]-(person:Person)
      WHERE coalesce(person.visibility, 'EVERYONE') = 'EVERYONE'
    }
    RETURN topic.id ORDER BY topic.key LIMIT 10
  } AS unknownTopicIds,
  COLLECT {
    MATCH (me)-[:CONNECTED]-(near:Person)-[:KNOWS_ABOUT]->(theirs:Topic)
    WHERE coalesce(near.visibility, 'EVERYONE') = 'EVERYONE'
    MATCH (theirs)-[:CO_OCCURS|RELATED|BROADER|MEANS_SIMILAR]-(topic:Topic)
    WHERE topic.id IN meant
    WITH near, count(DISTINCT topic) AS topics
    RETURN near.id ORDER BY topics DESC, near.key LIMIT 3
  } AS frontierIds
RETURN knowing, known, away, unknownTopicIds, frontierIds
