// Which cohort does each of these challenges belong to?
UNWIND $ids AS id
MATCH (challenge:Challenge {id: id})-[:IN]->(cohort:Cohort)
WHERE (challenge.audience IS NULL OR any(circle IN challenge.audience WHERE circle IN $circles))
WITH id, cohort ORDER BY cohort.starts DESC, cohort.key
WITH id, head(collect(cohort.id)) AS cohortId
RETURN id AS ownerId, cohortId AS id
