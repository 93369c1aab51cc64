// What follows from what the two said of their meeting: how strong their connection is and, where the learner was helped,
// that the expert helped with the challenge. Taken back where it is no longer so; what others brought in stays, and
// whoever says that they did not help is believed.
MATCH (learner:Person)<-[:FROM]-(request:Request {id: $requestId})-[:TO]->(expert:Person)
MATCH (request)-[:FOR]->(challenge:Challenge)
CALL (learner, request, expert) {
  MATCH (learner)-[tie:CONNECTED {requestId: request.id, origin: 'INTRODUCTION'}]-(expert)
  SET tie.strength = $strength
}
CALL (request, expert, challenge) {
  MATCH (expert)-[help:HELPED_WITH {requestId: request.id}]->(challenge)
  WHERE NOT $helped
  DELETE help
}
CALL (request, expert, challenge) {
  WITH request, expert, challenge WHERE $helped AND NOT EXISTS { (expert)-[:HELPED_WITH]->(challenge) }
    AND NOT EXISTS { (expert)-[:DENIES {what: 'HELPED_WITH'}]->(challenge) }
  CREATE (expert)-[:HELPED_WITH {requestId: request.id}]->(challenge)
}
