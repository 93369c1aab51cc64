// Erases those of these topics that nobody names any more, with their names, which may be somebody's words; a topic of the
// vocabulary stays. Whoever names one of them at the same time is waited for.
MATCH (topic:Topic) WHERE topic.id IN $ids
WITH topic ORDER BY topic.id
SET topic.lock = true
REMOVE topic.lock
WITH topic
WHERE topic.isCurated IS NULL AND topic.source IS NULL
  AND NOT EXISTS { (topic)<-[:KNOWS_ABOUT|INTERESTED_IN|ABOUT|DENIES]-() }
  AND NOT EXISTS { (topic)-[:PART_OF|BROADER|RELATED|MEANS_SIMILAR|FALSE_FRIEND]-() }
OPTIONAL MATCH (name:TopicName)-[:NAMES]->(topic)
WITH topic, [one IN collect(name) WHERE COUNT { (one)-[:NAMES]->() } = 1] AS names
FOREACH (name IN names | DETACH DELETE name)
DETACH DELETE topic
