// Ends what an account’s person has to do with the cohorts of a program that still run for them.
MATCH (:AuthRecord {id: $accountId})-[:IS]->(:Person)-[member:MEMBER_OF]->(:Cohort)-[:PART_OF]->(:Program {id: $programId})
WHERE member.until IS NULL
SET member.until = $today
