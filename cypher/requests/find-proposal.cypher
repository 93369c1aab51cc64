// What is in mind for a learner here, or was, before it was asked for or put aside?
MATCH (proposal:Proposal {id: $id})-[:FROM]->(learner:Person), (proposal)-[:TO]->(expert:Person),
  (proposal)-[:FOR]->(challenge:Challenge)
RETURN proposal.id AS id, proposal.state AS state, learner.id AS learnerId, expert.id AS expertId, challenge.id AS challengeId,
  proposal.why AS why, proposal.note AS note, proposal.byId AS byId, proposal.at AS at
