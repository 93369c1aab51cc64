// Says what a challenge is about, and nothing else. A topic that it was about and that nobody names any more goes with its
// names, unless it is one of the vocabulary: they may be somebody's words. Whoever names it at the same time is waited for.
MATCH (challenge:Challenge {id: $id})
WHERE (challenge.audience IS NULL OR any(circle IN challenge.audience WHERE circle IN $circles))
OPTIONAL MATCH (challenge)-[old:ABOUT]->(former:Topic) WHERE NOT former.key IN [named IN $topics | named.key]
DELETE old
WITH challenge, collect(former) AS formers
CALL (challenge) {
  UNWIND $topics AS named
  MATCH (topic:Topic {key: named.key})
  SET topic.lock = true
  REMOVE topic.lock
  MERGE (challenge)-[about:ABOUT]->(topic)
    ON CREATE SET about.weight = 1.0, about.words = named.words
  RETURN count(*) AS topics
}
UNWIND formers AS topic
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
