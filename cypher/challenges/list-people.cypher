// Who poses these challenges, and who helped with them?
UNWIND $ids AS id
MATCH (challenge:Challenge {id: id})<-[tie:POSES|HELPED_WITH]-(person:Person)
WHERE (challenge.audience IS NULL OR any(circle IN challenge.audience WHERE circle IN $circles))
  AND (person.audience IS NULL OR any(circle IN person.audience WHERE circle IN $circles))
WITH id, tie, person ORDER BY person.name, person.key
RETURN id AS ownerId, type(tie) AS tie, person.id AS id
