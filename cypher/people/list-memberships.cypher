// Which cohorts do these people belong to, newest first?
UNWIND $ids AS id
MATCH (:Person {id: id})-[member:MEMBER_OF]->(cohort:Cohort)
WITH id, member, cohort ORDER BY cohort.starts DESC, cohort.key
RETURN id AS ownerId, cohort.id AS cohortId, member.roles AS roles, member.since AS since, member.until AS until
