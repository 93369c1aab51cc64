// Which disciplines do these people's topics belong to, most topics first?
UNWIND $ids AS id
MATCH (:Person {id: id})-[:KNOWS_ABOUT]->(topic:Topic)-[:PART_OF]->(discipline:Discipline)
WITH id, discipline, count(topic) AS topics ORDER BY topics DESC, discipline.name
RETURN id AS ownerId, discipline.id AS id, discipline.key AS key, discipline.name AS name
