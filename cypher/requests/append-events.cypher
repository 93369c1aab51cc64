// Writes what happened to a request and how it stands now. The count of all events is locked after everything else and
// until the end of the transaction, so that an event can be seen only once all before it can: whoever asks for those after
// one misses none. What came of the mutation is kept for whoever brings its key again.
MATCH (request:Request {id: $requestId})
SET request += $changes
WITH request
CALL (request) {
  MATCH (done:Done {key: $doneKey})
  SET done.requestId = request.id, done.state = request.state, done.sequence = request.sequence
}
MERGE (count:EventCount {key: 'events'})
  ON CREATE SET count.last = 0
SET count.lock = true
REMOVE count.lock
WITH request, count, count.last AS last
SET count.last = last + size($events)
WITH request, last
UNWIND range(0, size($events) - 1) AS index
WITH request, last, index, $events[index] AS event
CREATE (happened:Event {id: event.id, order: last + index + 1, requestId: request.id})-[:OF]->(request)
SET happened += event.properties
WITH happened, event
CALL (happened, event) {
  UNWIND event.toldIds AS id
  MATCH (person:Person {id: id})
  CREATE (happened)-[:TELLS]->(person)
}
CALL (happened, event) {
  MATCH (program:Program {id: event.programId})
  CREATE (happened)-[:TELLS]->(program)
}
