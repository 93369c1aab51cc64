// Is an introduction open that this person asked for with this challenge? Locks the person first, as asking does: what is
// told here stays so until the end of the transaction.
MATCH (person:Person {id: $personId})
SET person.lock = true
REMOVE person.lock
RETURN EXISTS { MATCH (person)<-[:FROM]-(request:Request)-[:FOR]->(:Challenge {id: $challengeId}) WHERE request.open IS NOT NULL } AS isOpen
