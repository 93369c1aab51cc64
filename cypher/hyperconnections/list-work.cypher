// What are these challenges and sessions called, when were they, what came of them, and how many helped with them or led them?
UNWIND $ids AS id
MATCH (work:Challenge|Session {id: id})
RETURN work.id AS id, work.key AS key, work.title AS title,
  CASE WHEN work:Challenge THEN 'CHALLENGE' ELSE 'SESSION' END AS kind,
  coalesce(work.createdAt, work.date) AS date, work.outcome AS outcome,
  COUNT { (work)<-[:HELPED_WITH|LED]-() } AS people
