// What stands between these two people and a request for this challenge, and is one open? Locks nothing.
OPTIONAL MATCH (learner:Person {id: $learnerId})
OPTIONAL MATCH (expert:Person {id: $expertId}) WHERE (expert.audience IS NULL OR any(circle IN expert.audience WHERE circle IN $circles))
OPTIONAL MATCH (challenge:Challenge {id: $challengeId})
  WHERE (challenge.audience IS NULL OR any(circle IN challenge.audience WHERE circle IN $circles))
    OR EXISTS { (learner)-[:POSES]->(challenge) }
OPTIONAL MATCH (challenge)-[:IN]->(cohort:Cohort)-[:PART_OF]->(program:Program)
RETURN learner IS NOT NULL AS isLearner, expert IS NOT NULL AS isExpert, challenge IS NOT NULL AS isChallenge,
  EXISTS { (learner)-[:POSES]->(challenge) } AS poses,
  EXISTS { (learner)-[:CONNECTED]-(expert) } AS isConnected,
  coalesce(expert.name, '') AS name, coalesce(expert.paused, false) AS isPaused,
  coalesce(expert.takesDirect, false) AS takesDirect,
  COUNT { (learner)<-[:FROM]-(open:Request) WHERE open.open IS NOT NULL } AS openOfLearner,
  coalesce(expert.capacity, 2)
    - COUNT { (expert)<-[:TO]-(open:Request) WHERE open.open IS NOT NULL }
    - COUNT {
      (expert)-[tie:CONNECTED {origin: 'INTRODUCTION'}]-()
      WHERE tie.since >= $monthAgo AND NOT EXISTS { (expert)<-[:FROM]-(:Request {id: tie.requestId}) }
    } AS room,
  EXISTS { (:Request {open: $open}) } AS isOpen,
  EXISTS {
    (learner)<-[:FROM]-(earlier:Request)-[:TO]->(expert)
    WHERE earlier.challengeId = $challengeId AND earlier.wasPitched AND earlier.state IN ['DECLINED', 'EXPIRED', 'WITHDRAWN']
  } AS wasAsked,
  HEAD(COLLECT { MATCH (open:Request {open: $open}) RETURN open.id }) AS openId, cohort.id AS cohortId, program.id AS programId
LIMIT 1
