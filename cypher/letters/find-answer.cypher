// What did this person do last in the request of a letter, after what it tells of?
MATCH (letter:Letter {id: $id})-[:TELLS_OF]->(told:Event)-[:OF]->(request:Request)
WITH request, max(told.order) AS after
MATCH (request)<-[:OF]-(event:Event) WHERE event.byId = $personId AND event.order > after
RETURN event.kind AS kind, event.at AS at
ORDER BY event.order DESC
LIMIT 1
