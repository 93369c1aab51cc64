// Which cohorts do these people belong to, newest first?
UNWIND $ids AS id
MATCH (person:Person {id: id})-[member:MEMBER_OF]->(cohort:Cohort)
WHERE (person.audience IS NULL OR any(circle IN person.audience WHERE circle IN $circles))
WITH id, member, cohort ORDER BY cohort.starts DESC, cohort.key
RETURN id AS ownerId, cohort.id AS cohortId, member.roles AS roles, member.since AS since, member.until AS until
