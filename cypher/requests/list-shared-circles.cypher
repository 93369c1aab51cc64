// In which circles is this learner together with whoever introduces them, who facilitates these programs or is in some of
// their cohorts? What is said to both is for these alone.
MATCH (:Person {id: $learnerId})-[member:MEMBER_OF]->(cohort:Cohort)-[:PART_OF]->(program:Program)
WHERE member.until IS NULL OR member.until >= $today
WITH cohort, program, program.id IN $programIds AS facilitates
WITH cohort, program,
  facilitates OR EXISTS { (:Person {id: $brokerId})-[other:MEMBER_OF]->(cohort) WHERE other.until IS NULL OR other.until >= $today } AS inCohort,
  facilitates OR EXISTS { (:Person {id: $brokerId})-[other:MEMBER_OF]->(:Cohort)-[:PART_OF]->(program) WHERE other.until IS NULL OR other.until >= $today } AS inProgram
RETURN collect(DISTINCT CASE WHEN inCohort THEN 'cohort:' + cohort.id END) + collect(DISTINCT CASE WHEN inProgram THEN 'program:' + program.id END) AS circles
