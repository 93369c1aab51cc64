// One person of the demo for each way of looking at it: of the newest cohort, of those who have most to do with it.
UNWIND ['learner', 'expert', 'facilitator', 'organiser', 'analyst'] AS part
CALL (part) {
  MATCH (person:Person)-[member:MEMBER_OF]->(cohort:Cohort)
  WHERE CASE part WHEN 'analyst' THEN member.roles = ['mentor'] ELSE part IN member.roles END AND person.audience IS NULL
  RETURN person, cohort ORDER BY cohort.starts DESC, size(member.roles),
    COUNT { (person)-[:POSES]->() } DESC, COUNT { (person)-[:CONNECTED]-() } DESC, person.key LIMIT 1
}
MATCH (cohort)-[:PART_OF]->(program:Program)
RETURN part, person.id AS personId, person.key AS key, person.name AS name, program.id AS programId
