// What are these challenges and sessions called?
UNWIND $ids AS id
MATCH (work:Challenge|Session {id: id})
RETURN work.id AS id, work.key AS key, work.title AS title,
  CASE WHEN work:Challenge THEN 'CHALLENGE' ELSE 'SESSION' END AS kind
