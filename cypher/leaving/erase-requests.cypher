// Takes a person out of every introduction: their words, the pitches of what they asked or are asked or that they wrote, and
// their id wherever it is kept, what other pitches cite too. Nobody is reminded of one that lost an end. What others said stays (see leaving/list-naming).
MATCH (me:Person {id: $personId})
CALL (me) {
  MATCH (request:Request)
  WHERE EXISTS { (request)-[:FROM|TO|VIA]->(me) } OR me.id IN request.path OR me.id IN request.triedIds
  WITH me, request, EXISTS { (request)-[:FROM]->(me) } AS asked, EXISTS { (request)-[:FROM|TO]->(me) } AS isOf
  OPTIONAL MATCH (:Person)-[tie:CONNECTED {requestId: request.id}]->(:Person)
  FOREACH (one IN CASE WHEN tie IS NULL THEN [] ELSE [tie] END |
    SET one.path = [id IN one.path WHERE id <> me.id], one.brokerId = CASE WHEN one.brokerId = me.id THEN null ELSE one.brokerId END)
  SET request.path = [id IN request.path WHERE id <> me.id], request.triedIds = [id IN request.triedIds WHERE id <> me.id]
  FOREACH (_ IN CASE WHEN asked THEN [1] ELSE [] END |
    SET request.need = '', request.tried = '', request.outcome = '', request.freeTimes = '', request.timeZone = '')
  FOREACH (_ IN CASE WHEN isOf THEN [1] ELSE [] END | SET request.remindAt = null, request.dueAt = null)
  WITH me, request, isOf
  OPTIONAL MATCH (pitch:Pitch)-[:PITCHES]->(request) WHERE isOf OR pitch.byId = me.id
  DETACH DELETE pitch
}
CALL (me) {
  MATCH (pitch:Pitch) WHERE any(cited IN pitch.cites WHERE cited CONTAINS me.id)
  SET pitch.cites = [cited IN pitch.cites | CASE WHEN cited CONTAINS me.id THEN '' ELSE cited END]
}
CALL (me) {
  MATCH (event:Event) WHERE event.byId = me.id OR event.otherId = me.id
  SET event.note = CASE WHEN event.byId = me.id THEN null ELSE event.note END,
    event.byId = CASE WHEN event.byId = me.id THEN null ELSE event.byId END,
    event.otherId = CASE WHEN event.otherId = me.id THEN null ELSE event.otherId END
}
CALL (me) {
  MATCH (proposal:Proposal) WHERE EXISTS { (proposal)-[:FROM|TO]->(me) }
  DETACH DELETE proposal
}
CALL (me) {
  MATCH (proposal:Proposal {byId: me.id})
  SET proposal.byId = '', proposal.note = ''
}
CALL (me) {
  MATCH (rule:Rule {byId: me.id})
  DETACH DELETE rule
}
CALL (me) {
  MATCH (done:Done) WHERE done.key STARTS WITH me.id + ' '
  DELETE done
}
