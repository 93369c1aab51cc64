// Which disciplines are these topics part of?
UNWIND $ids AS id
MATCH (:Topic {id: id})-[:PART_OF]->(discipline:Discipline)
WITH id, discipline ORDER BY discipline.name
RETURN id AS ownerId, discipline.id AS id, discipline.key AS key, discipline.name AS name
