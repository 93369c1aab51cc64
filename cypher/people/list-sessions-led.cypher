// Which sessions did these people lead, newest first?
UNWIND $ids AS id
MATCH (person:Person {id: id})-[:LED]->(session:Session)
WHERE (person.audience IS NULL OR any(circle IN person.audience WHERE circle IN $circles))
  AND (session.audience IS NULL OR any(circle IN session.audience WHERE circle IN $circles))
WITH id, session ORDER BY session.date DESC, session.key
RETURN id AS ownerId, session.id AS id, session.key AS key, session.title AS title,
  session.description AS description, session.date AS date,
  HEAD(COLLECT { MATCH (session)-[:IN]->(cohort:Cohort) RETURN cohort.id ORDER BY cohort.id LIMIT 1 }) AS cohortId
