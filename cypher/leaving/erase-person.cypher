// Erases a person with everything that is theirs alone: goals, questions, needs, the challenges nobody else poses, what the
// sources said of them, and the topics that nobody else names. What came to be somebody else’s stays theirs; what they said of a challenge that others pose too goes, and
// the next import says it as its source does. Invitations that
// were for them are no longer good.
MATCH (me:Person {id: $personId})
WITH me, COLLECT {
    MATCH (me)-[:KNOWS_ABOUT|INTERESTED_IN|DENIES]->(topic:Topic) RETURN topic
    UNION
    MATCH (me)-[:HAS_GOAL|HAS_QUESTION|HAS_NEED|POSES|DENIES]->()-[:ABOUT]->(topic:Topic) RETURN topic
  } AS topics
CALL (me) {
  MATCH (me)-[tie:HAS_GOAL|HAS_QUESTION|HAS_NEED|CORRECTS|POSES|DENIES]->(own:Goal|Question|Need|Said|Challenge)
  WHERE (NOT own:Challenge OR type(tie) = 'POSES' OR tie.what = 'POSES')
    AND NOT EXISTS { MATCH (own)<-[:POSES|HAS_GOAL|HAS_QUESTION|HAS_NEED]-(other) WHERE other <> me }
  WITH DISTINCT own
  DETACH DELETE own
}
CALL (me) {
  MATCH (me)-[:POSES]->(shared:Challenge {ownWordOf: me.id})
  SET shared.statement = null, shared.outcome = null, shared.text = shared.title + '\n' + shared.title
  REMOVE shared.ownWordOf
}
CALL (me) {
  MATCH (me)<-[:FOR]-(invitation:Invitation)
  SET invitation.forWhom = null, invitation.left = 0
}
CALL (me) {
  MATCH (showing:Showing)-[:SHOWS]->(me)
  DETACH DELETE showing
}
DETACH DELETE me
WITH topics
UNWIND topics AS topic
WITH DISTINCT topic ORDER BY topic.id
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
