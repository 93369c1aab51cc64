// Which event is the last that this person, or the facilitators of these programs, were told of? Of what they ask or are
// asked themselves facilitators are told as anybody else is.
UNWIND [$personId] + $programIds AS id
MATCH (told:Person|Program {id: id})<-[:TELLS]-(event:Event)
WHERE told:Person OR NOT EXISTS { (event)-[:OF]->(:Request)-[:FROM|TO]->(:Person {id: $personId}) }
RETURN event.id AS id
ORDER BY event.order DESC
LIMIT 1
