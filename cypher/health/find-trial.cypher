// Who poses which challenge? Any one of them, to try the statements out with.
MATCH (person:Person)-[:POSES]->(challenge:Challenge)
WHERE (person.audience IS NULL OR any(circle IN person.audience WHERE circle IN $circles))
RETURN person.id AS personId, challenge.id AS challengeId
LIMIT 1
