// What happened to a request, as far as this person, or facilitators of these programs, are told of it? Of what they ask or
// are asked themselves facilitators are told as anybody else is.
MATCH (event:Event)-[:OF]->(request:Request {id: $requestId})
WHERE EXISTS { (event)-[:TELLS]->(:Person {id: $personId}) }
  OR EXISTS { MATCH (event)-[:TELLS]->(told:Program) WHERE told.id IN $programIds }
    AND NOT EXISTS { (request)-[:FROM|TO]->(:Person {id: $personId}) }
WITH event ORDER BY event.sequence
RETURN event.id AS id, event.requestId AS requestId, event.kind AS kind, event.at AS at, event.byId AS byId,
  event.note AS note, event.otherId AS otherId, event.pitchVersion AS pitchVersion, event.until AS until, event.met AS met,
  event.helped AS helped
