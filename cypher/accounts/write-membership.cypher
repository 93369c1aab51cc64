// Puts an account’s person into a cohort, in these positions, also where they once said that they were not of it.
MATCH (:AuthRecord {id: $accountId})-[:IS]->(person:Person)
MATCH (cohort:Cohort {id: $cohortId})
MERGE (person)-[member:MEMBER_OF]->(cohort)
  ON CREATE SET member.roles = [], member.since = $today, member.isOwnWord = true
SET member.roles = member.roles + [position IN $positions WHERE NOT position IN member.roles], member.until = null
WITH person, cohort
MATCH (person)-[denial:DENIES {what: 'MEMBER_OF'}]->(cohort)
DELETE denial
