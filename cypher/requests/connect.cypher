// Connects the two ends of an accepted request, with what led to it. Where they met elsewhere
// meanwhile, or by another request, that stays what it was. What they do now counts over that they once said they did not
// know each other.
MATCH (learner:Person)<-[:FROM]-(request:Request {id: $requestId})-[:TO]->(expert:Person)
OPTIONAL MATCH (pitch:Pitch {requestId: $requestId, version: request.sentVersion})
WITH request, learner, expert, pitch,
  CASE WHEN learner.id < expert.id THEN learner.id + ' ' + expert.id ELSE expert.id + ' ' + learner.id END AS pair
MERGE (learner)-[tie:CONNECTED {pair: pair}]-(expert)
  ON CREATE SET tie.origin = 'INTRODUCTION', tie.since = $today, tie.strength = 0.5
WITH tie, request, pitch, learner, expert
CALL (learner, expert) {
  MATCH (learner)-[denial:DENIES {what: 'CONNECTED'}]-(expert)
  DELETE denial
}
WITH tie, request, pitch WHERE tie.requestId IS NULL
SET tie.requestId = request.id, tie.path = request.path, tie.brokerId = $brokerId, tie.pitchId = pitch.id,
  tie.cohortId = request.cohortId
