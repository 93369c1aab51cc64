// Which sessions did these people lead, newest first?
UNWIND $ids AS id
MATCH (:Person {id: id})-[:LED]->(session:Session)
WITH id, session ORDER BY session.date DESC, session.key
RETURN id AS ownerId, session.id AS id, session.key AS key, session.title AS title,
  session.description AS description, session.date AS date,
  HEAD(COLLECT { MATCH (session)-[:IN]->(cohort:Cohort) RETURN cohort.id ORDER BY cohort.id LIMIT 1 }) AS cohortId
