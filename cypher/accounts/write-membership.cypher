// Puts an account’s person into a cohort, in these positions.
MATCH (:AuthRecord {id: $accountId})-[:IS]->(person:Person)
MATCH (cohort:Cohort {id: $cohortId})
MERGE (person)-[member:MEMBER_OF]->(cohort)
  ON CREATE SET member.roles = [], member.since = $today
SET member.roles = member.roles + [position IN $positions WHERE NOT position IN member.roles], member.until = null
