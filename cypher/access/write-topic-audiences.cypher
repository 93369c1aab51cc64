// For whom are topics, all or those of these people? A topic that only those named who aren’t for everyone, and that stands
// in no discipline and no taxonomy, is for those whom they are for: its name may say something of them; and one that is only
// there because somebody says that they don’t know it, for them alone.
CALL () {
  WITH $ids AS ids WHERE ids IS NULL
  MATCH (topic:Topic)
  RETURN topic
  UNION
  UNWIND $ids AS id
  MATCH (:Person {id: id})-[:KNOWS_ABOUT|INTERESTED_IN|DENIES]->(topic:Topic)
  RETURN topic
  UNION
  UNWIND $ids AS id
  MATCH (:Person {id: id})-[:POSES|LED|HAS_GOAL|HAS_QUESTION|HAS_NEED|DENIES]->()-[:ABOUT]->(topic:Topic)
  RETURN topic
}
WITH topic, CASE
    WHEN EXISTS { (topic)<-[:KNOWS_ABOUT|INTERESTED_IN]-(person:Person) WHERE person.expertiseAudience IS NULL }
      OR EXISTS { (topic)<-[:ABOUT]-(about) WHERE about.audience IS NULL }
      OR EXISTS { (topic)-[:PART_OF|BROADER|RELATED|MEANS_SIMILAR|FALSE_FRIEND]-() }
      OR NOT EXISTS { (topic)<-[:KNOWS_ABOUT|INTERESTED_IN|ABOUT|DENIES]-() } THEN null
    ELSE COLLECT {
      MATCH (topic)<-[tie:KNOWS_ABOUT|INTERESTED_IN|ABOUT|DENIES]-(one)
      UNWIND CASE type(tie) WHEN 'DENIES' THEN ['person:' + one.id] ELSE coalesce(one.expertiseAudience, one.audience) END AS circle
      RETURN DISTINCT circle ORDER BY circle
    }
  END AS audience
WHERE CASE WHEN audience IS NULL THEN NOT topic:ListedTopic OR topic.audience IS NOT NULL
  ELSE topic:ListedTopic OR topic.audience IS NULL OR topic.audience <> audience END
WITH topic, audience LIMIT toInteger($most)
SET topic.audience = audience
FOREACH (_ IN CASE WHEN audience IS NULL THEN [1] ELSE [] END | SET topic:ListedTopic)
FOREACH (_ IN CASE WHEN audience IS NULL THEN [] ELSE [1] END | REMOVE topic:ListedTopic)
RETURN count(topic) AS changed
