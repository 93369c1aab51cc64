// What did each of the two say last of their meeting, but for who left?
MATCH (request:Request {id: $requestId})<-[:OF]-(event:Event {kind: 'OUTCOME'})
WHERE event.byId IS NOT NULL
WITH event ORDER BY event.sequence DESC
WITH event.byId AS byId, collect(event)[0] AS last
RETURN byId, last.met AS met, last.helped AS helped, last.note AS note
ORDER BY byId
