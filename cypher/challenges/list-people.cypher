// Who poses these challenges, and who helped with them?
UNWIND $ids AS id
MATCH (:Challenge {id: id})<-[tie:POSES|HELPED_WITH]-(person:Person)
WHERE coalesce(person.visibility, 'EVERYONE') = 'EVERYONE'
WITH id, tie, person ORDER BY person.name, person.key
RETURN id AS ownerId, type(tie) AS tie, person.id AS id
