// Keeps what is to be told to whom of the events that come after the last that was read for it, and says how many were read.
// Locks the place that was come to until the end of the transaction, so that of several servers one reads on. Of each
// introduction an address is told each thing once.
MERGE (cursor:DeliveryCursor {key: 'events'})
  ON CREATE SET cursor.last = 0
SET cursor.lock = true
REMOVE cursor.lock
WITH cursor, cursor.last AS last
MATCH (event:Event) WHERE event.order > last
WITH cursor, event ORDER BY event.order LIMIT toInteger($first)
WITH cursor, collect(event) AS events
SET cursor.last = events[-1].order
WITH events
CALL (events) {
  UNWIND events AS event
  WITH event, CASE WHEN event.kind <> 'OUTCOME' THEN event.kind WHEN event.met THEN 'MET' END AS kind
  MATCH (event)-[:OF]->(request:Request)
  MATCH (webhook:Webhook)-[:OF]->(target:Program|Instance)
  WHERE webhook.isActive AND kind IN webhook.kinds AND event.order > webhook.since
    AND (target:Instance OR target.id = request.programId)
  MERGE (delivery:Delivery {key: webhook.id + ' ' + kind + ' ' + request.id})
    ON CREATE SET delivery.id = randomUUID(), delivery.kind = kind, delivery.at = event.at, delivery.requestId = request.id,
      delivery.programId = request.programId, delivery.dueAt = $now, delivery.attempts = 0
  MERGE (delivery)-[:TO]->(webhook)
}
RETURN size(events) AS read
