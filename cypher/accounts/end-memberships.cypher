// Ends what an account’s person has to do with the cohorts of a program that still run for them, as of the day before, so that
// nothing of it counts any more; those included that they said they are not of: they could take that back. Who are they?
MATCH (:AuthRecord {id: $accountId})-[:IS]->(person:Person)
OPTIONAL MATCH (person)-[member:MEMBER_OF|DENIES]->(:Cohort)-[:PART_OF]->(:Program {id: $programId})
WHERE member.until IS NULL OR member.until > $yesterday
SET member.until = $yesterday
RETURN DISTINCT person.id AS personId
