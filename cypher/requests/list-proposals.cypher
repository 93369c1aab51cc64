// What is in mind for whom in this program, or has this learner before them, as long as nobody asked for it, the oldest first?
// What colleagues have in mind for whoever reads is not for them.
MATCH (proposal:Proposal)-[:FROM]->(learner:Person), (proposal)-[:TO]->(expert:Person), (proposal)-[:FOR]->(challenge:Challenge)
WHERE proposal.open IS NOT NULL AND ($programId IS NOT NULL AND ($actorId IS NULL OR learner.id <> $actorId)
  OR learner.id = $learnerId AND proposal.state = 'PUBLISHED'
    AND (expert.audience IS NULL OR any(circle IN expert.audience WHERE circle IN $circles)))
  AND ($programId IS NULL OR EXISTS { (proposal)-[:OF]->(:Program {id: $programId}) })
  AND NOT EXISTS { (challenge)<-[:FOR]-(request:Request)-[:FROM]->(learner) WHERE (request)-[:TO]->(expert) }
RETURN proposal.id AS id, proposal.state AS state, learner.id AS learnerId, expert.id AS expertId, challenge.id AS challengeId,
  proposal.why AS why, proposal.note AS note, proposal.byId AS byId, proposal.at AS at
ORDER BY at, id
