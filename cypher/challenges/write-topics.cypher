// Says what a challenge is about, and nothing else. Which topics was it about that it is not any more? Those it is about are
// locked, so that nobody erases them meanwhile (see topics/erase-unnamed).
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
UNWIND formers AS former
RETURN former.id AS formerId
