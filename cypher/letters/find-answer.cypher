// What did this person do last in the request of a letter, after what it tells of? A version of the pitch that was only kept
// answers nothing.
MATCH (letter:Letter {id: $id})-[:TELLS_OF]->(told:Event)-[:OF]->(request:Request)
WITH request, max(told.order) AS after
MATCH (request)<-[:OF]-(event:Event) WHERE event.byId = $personId AND event.order > after AND event.kind <> 'DRAFTED'
RETURN event.kind AS kind, event.at AS at
ORDER BY event.order DESC
LIMIT 1
