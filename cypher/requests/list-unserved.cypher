// Who in this program poses an open challenge and has nothing on its way for it, no request and no proposal, the newest
// challenge of each; only these learners, where some are named? Whoever is hidden is left alone.
MATCH (:Program {id: $programId})<-[:PART_OF]-(:Cohort)<-[:IN]-(challenge:Challenge {status: 'OPEN'})<-[:POSES]-(learner:Person)
WHERE (learner.audience IS NULL OR any(circle IN learner.audience WHERE circle IN $circles)) AND ($learnerIds IS NULL OR learner.id IN $learnerIds)
  AND NOT EXISTS {
    (challenge)<-[:FOR]-(request:Request)-[:FROM]->(learner) WHERE request.open IS NOT NULL OR request.state = 'ACCEPTED'
  }
  AND NOT EXISTS { (:Proposal {open: learner.id + ' ' + challenge.id}) }
WITH learner, challenge ORDER BY challenge.createdAt DESC, challenge.key
WITH learner, collect(challenge)[0] AS challenge
RETURN learner.id AS learnerId, challenge.id AS challengeId
ORDER BY challenge.createdAt, learner.key
LIMIT toInteger($first)
