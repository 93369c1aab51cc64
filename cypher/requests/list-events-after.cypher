// What was this person, or the facilitators of these programs, told of after this event (from the first, where there is none)?
// Of what they ask or are asked themselves facilitators are told as anybody else is.
OPTIONAL MATCH (last:Event {id: $afterId})
WITH coalesce(last.order, 0) AS after
UNWIND [$personId] + $programIds AS id
MATCH (told:Person|Program {id: id})<-[:TELLS]-(event:Event)
WHERE event.order > after
  AND (told:Person OR NOT EXISTS { (event)-[:OF]->(:Request)-[:FROM|TO]->(:Person {id: $personId}) })
WITH DISTINCT event ORDER BY event.order LIMIT toInteger($first)
RETURN event.id AS id, event.requestId AS requestId, event.kind AS kind, event.at AS at, event.byId AS byId,
  event.note AS note, event.otherId AS otherId, event.pitchVersion AS pitchVersion, event.until AS until, event.met AS met,
  event.helped AS helped
