// Ends what an account’s person has to do with the cohorts of a program that still run for them, those included that they
// said they are not of: they could take that back.
MATCH (:AuthRecord {id: $accountId})-[:IS]->(:Person)-[member:MEMBER_OF|DENIES]->(:Cohort)-[:PART_OF]->(:Program {id: $programId})
WHERE member.until IS NULL
SET member.until = $today
