// Which disciplines do these people's topics belong to, most topics first?
UNWIND $ids AS id
MATCH (person:Person {id: id})-[:KNOWS_ABOUT]->(topic:Topic)-[:PART_OF]->(discipline:Discipline)
WHERE (person.expertiseAudience IS NULL OR any(circle IN person.expertiseAudience WHERE circle IN $circles))
WITH id, discipline, count(topic) AS topics ORDER BY topics DESC, discipline.name
RETURN id AS ownerId, discipline.id AS id, discipline.key AS key, discipline.name AS name
