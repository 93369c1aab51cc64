// In which circles of this program are these learners, as members among others? What is for those circles is for the
// program's facilitators too.
UNWIND $learnerIds AS id
MATCH (:Person {id: id})-[member:MEMBER_OF]->(cohort:Cohort)-[:PART_OF]->(:Program {id: $programId})
WHERE member.until IS NULL OR member.until >= $today
RETURN id AS learnerId, ['program:' + $programId] + collect('cohort:' + cohort.id) AS circles
