// Keeps what a facilitator has in mind for a learner, unless something is in mind for the same challenge already.
MATCH (program:Program {id: $programId}), (learner:Person {id: $learnerId}), (expert:Person {id: $expertId}),
  (challenge:Challenge {id: $challengeId})
MERGE (proposal:Proposal {open: $learnerId + ' ' + $challengeId})
  ON CREATE SET proposal.id = $id, proposal.state = 'DRAFT', proposal.note = '', proposal.why = $why, proposal.byId = $byId,
    proposal.at = $at
WITH proposal, program, learner, expert, challenge WHERE proposal.id = $id
CREATE (proposal)-[:OF]->(program), (proposal)-[:FROM]->(learner), (proposal)-[:TO]->(expert), (proposal)-[:FOR]->(challenge)
RETURN proposal.id AS id
