// Is an introduction open that this person asked for with this challenge?
RETURN EXISTS { MATCH (:Person {id: $personId})<-[:FROM]-(request:Request)-[:FOR]->(:Challenge {id: $challengeId}) WHERE request.open IS NOT NULL } AS isOpen
