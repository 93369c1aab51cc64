// Who poses which challenge? Any one of them, to try the statements out with.
MATCH (person:Person)-[:POSES]->(challenge:Challenge)
WHERE coalesce(person.visibility, 'EVERYONE') = 'EVERYONE'
RETURN person.id AS personId, challenge.id AS challengeId
LIMIT 1
