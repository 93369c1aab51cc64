// What happened to a request, as far as this person, or facilitators of these programs, are told of it?
MATCH (event:Event)-[:OF]->(:Request {id: $requestId})
WHERE EXISTS { MATCH (event)-[:TELLS]->(told:Person|Program) WHERE told.id = $personId OR told.id IN $programIds }
WITH event ORDER BY event.sequence
RETURN event.id AS id, event.requestId AS requestId, event.kind AS kind, event.at AS at, event.byId AS byId,
  event.note AS note, event.otherId AS otherId, event.pitchVersion AS pitchVersion, event.until AS until, event.met AS met,
  event.helped AS helped
