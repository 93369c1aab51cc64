// How does this request stand? Locks it first, then whoever it concerns, in the order of their ids: until the end of the
// transaction nobody else changes it, and what is read is what the last one left. Ties need these locks at the commit, and
// two who took them only then would stand in each other's way.
MATCH (request:Request {id: $id})
SET request.lock = true
REMOVE request.lock
WITH request
CALL (request) {
  MATCH (request)-[:FROM|TO|VIA]->(one:Person)
  RETURN one
  UNION
  MATCH (one:Person {id: $actorId})
  RETURN one
}
WITH request, one ORDER BY one.id
SET one.lock = true
REMOVE one.lock
WITH DISTINCT request
OPTIONAL MATCH (request)-[:FROM]->(learner:Person)
OPTIONAL MATCH (request)-[:TO]->(expert:Person)
OPTIONAL MATCH (request)-[:VIA]->(broker:Person)
RETURN request.id AS id, request.state AS state, request.way AS way, request.sequence AS sequence,
  coalesce(learner.id, '') AS learnerId, coalesce(expert.id, '') AS expertId, broker.id AS brokerId, request.challengeId AS challengeId,
  request.programId AS programId, request.cohortId AS cohortId, request.path AS path, request.triedIds AS triedIds,
  request.need AS need, request.tried AS tried, request.outcome AS outcome, request.freeTimes AS freeTimes,
  request.timeZone AS timeZone, request.createdAt AS createdAt, request.wasPitched AS wasPitched,
  request.pitchVersion AS pitchVersion, request.sentVersion AS sentVersion, request.dueAt AS dueAt,
  request.remindAt AS remindAt, request.remaining AS remaining, request.waitSince AS waitSince
