// Of what does this letter tell, the first thing first?
MATCH (:Letter {id: $id})-[:TELLS_OF]->(event:Event)
WITH event ORDER BY event.order LIMIT toInteger($first)
RETURN event.id AS id, event.requestId AS requestId, event.kind AS kind, event.at AS at, event.byId AS byId,
  event.note AS note, event.otherId AS otherId, event.pitchVersion AS pitchVersion, event.until AS until, event.met AS met,
  event.helped AS helped
