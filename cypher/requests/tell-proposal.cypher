// Tells a learner that somebody is suggested to them: an event like those of requests, in the one order of all, that belongs
// to no request. Locks the learner first and the count of events last, as everything does that writes events.
MATCH (learner:Person {id: $learnerId})
SET learner.lock = true
REMOVE learner.lock
MERGE (count:EventCount {key: 'events'})
  ON CREATE SET count.last = 0
SET count.lock = true
REMOVE count.lock
WITH learner, count, count.last + 1 AS order
SET count.last = order
CREATE (happened:Event {id: $id, order: order, kind: 'PROPOSED', at: $at, byId: $byId, otherId: $proposalId})-[:TELLS]->(learner)
