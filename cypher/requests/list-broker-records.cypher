// How many requests did these people pitch, how many of those were accepted, in how many did the two meet, and where did
// the learner say that it helped? Only the last word of each counts, and nothing is
// said of whoever is hidden.
UNWIND $ids AS ownerId
MATCH (owner:Person {id: ownerId})<-[:VIA]-(request:Request)
WHERE request.wasPitched AND (owner.audience IS NULL OR any(circle IN owner.audience WHERE circle IN $circles))
CALL (request) {
  MATCH (request)<-[:OF]-(event:Event {kind: 'OUTCOME'})
  WITH event ORDER BY event.sequence DESC
  WITH event.byId AS byId, collect(event)[0] AS last
  RETURN collect({byId: byId, met: last.met, helped: last.helped}) AS told
}
OPTIONAL MATCH (request)-[:FROM]->(learner:Person)
RETURN ownerId, count(request) AS pitched, sum(CASE WHEN request.state = 'ACCEPTED' THEN 1 ELSE 0 END) AS accepted,
  sum(CASE WHEN any(one IN told WHERE one.met) THEN 1 ELSE 0 END) AS met,
  sum(CASE WHEN any(one IN told WHERE one.helped AND one.byId = learner.id) THEN 1 ELSE 0 END) AS helped
ORDER BY ownerId
