// Changes what is in mind for a learner: its words or its state, by facilitators of its program, or the learner, who can only
// put aside what was shown to them. Put aside, it is in nobody's way any more. Locked first, so that of two who publish it
// one does.
MATCH (proposal:Proposal {id: $id})
SET proposal.lock = true
REMOVE proposal.lock
WITH proposal
MATCH (proposal)-[:OF]->(program:Program), (proposal)-[:FROM]->(learner:Person),
  (proposal)-[:TO]->(expert:Person), (proposal)-[:FOR]->(challenge:Challenge)
WHERE proposal.open IS NOT NULL AND (program.id IN $programIds AND learner.id <> $actorId
  OR learner.id = $actorId AND proposal.state = 'PUBLISHED' AND $state = 'ASIDE' AND $note IS NULL)
WITH proposal, learner, expert, challenge, proposal.state AS before
SET proposal.state = coalesce($state, proposal.state), proposal.note = coalesce($note, proposal.note)
FOREACH (_ IN CASE $state WHEN 'ASIDE' THEN [1] ELSE [] END | REMOVE proposal.open)
RETURN proposal.id AS id, proposal.state AS state, learner.id AS learnerId, expert.id AS expertId, challenge.id AS challengeId,
  proposal.why AS why, proposal.note AS note, proposal.byId AS byId, proposal.at AS at,
  before <> 'PUBLISHED' AND proposal.state = 'PUBLISHED' AS isPublished
