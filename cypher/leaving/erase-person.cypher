// Erases a person with everything that is theirs alone: goals, questions, needs, the challenges nobody else poses, and what
// the sources said of them. Which topics were theirs? What came to be somebody else’s stays theirs; what they said of a
// challenge that others pose too goes, and the next import says it as its source does. Invitations that were for them are
// no longer good.
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
  REMOVE shared.statement, shared.outcome, shared.text, shared.ownWordOf
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
RETURN DISTINCT topic.id AS topicId
