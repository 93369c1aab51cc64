// Which introductions did these people accept, the newest three of each: to whom, when, and what came of it?
UNWIND $personIds AS personId
MATCH (:Person {id: personId})-[tie:CONNECTED {origin: 'INTRODUCTION'}]-(other:Person)
WHERE coalesce(other.visibility, 'EVERYONE') = 'EVERYONE'
WITH personId, tie, other ORDER BY tie.since DESC, other.key
WITH personId, collect({key: other.key, name: other.name, since: tie.since, outcome: tie.evidence})[..3] AS introductions
RETURN personId, introductions
