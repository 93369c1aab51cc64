// Creates a request: from whom, to whom, through whom, for what, and after which other one. What was proposed to them for
// the same is settled by it.
MATCH (learner:Person {id: $learnerId})
MATCH (expert:Person {id: $expertId})
MATCH (challenge:Challenge {id: $challengeId})
CREATE (request:Request {id: $id}), (request)-[:FROM]->(learner), (request)-[:TO]->(expert), (request)-[:FOR]->(challenge)
SET request += $properties
WITH request, learner, challenge
CALL (learner, challenge) {
  MATCH (learner)<-[:FROM]-(proposal:Proposal)-[:FOR]->(challenge)
  REMOVE proposal.open
}
WITH request
OPTIONAL MATCH (broker:Person {id: $brokerId})
OPTIONAL MATCH (earlier:Request {id: $afterId})
FOREACH (_ IN CASE WHEN broker IS NULL THEN [] ELSE [1] END | CREATE (request)-[:VIA]->(broker))
FOREACH (_ IN CASE WHEN earlier IS NULL THEN [] ELSE [1] END | CREATE (request)-[:AFTER]->(earlier))
