// What does whoever is about to pose or change a challenge pose already, and where? Others of the same person wait.
MATCH (me:Person {id: $personId})
WHERE (me.audience IS NULL OR any(circle IN me.audience WHERE circle IN $circles))
SET me.lock = true
REMOVE me.lock
WITH me
OPTIONAL MATCH (me)-[:POSES]->(challenge:Challenge {id: $challengeId})
WHERE (challenge.audience IS NULL OR any(circle IN challenge.audience WHERE circle IN $circles))
RETURN COUNT { (me)-[:POSES]->(:Challenge {status: 'OPEN'}) } - CASE challenge.status WHEN 'OPEN' THEN 1 ELSE 0 END AS others,
  COUNT { (me)-[:POSES|DENIES]->(:Challenge {ownWordOf: me.id, createdAt: $today}) } AS posedToday,
  challenge IS NOT NULL AS isTheirs, challenge.title AS title, challenge.statement AS statement, challenge.outcome AS outcome,
  challenge.status AS status,
  COLLECT {
    MATCH (me)-[member:MEMBER_OF]->(cohort:Cohort)-[:PART_OF]->(program:Program) WHERE member.until IS NULL OR member.until >= $today
    RETURN {id: cohort.id, programId: program.id} AS cohort ORDER BY cohort.starts DESC, cohort.key
  } AS cohorts,
  EXISTS { MATCH (:Cohort {id: $cohortId}) } AS isCohort
