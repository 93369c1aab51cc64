// What did this person ask for, the newest first?
MATCH (:Person {id: $personId})<-[:FROM]-(request:Request)
WITH request ORDER BY request.createdAt DESC, request.id LIMIT toInteger($first)
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
ORDER BY createdAt DESC, id
