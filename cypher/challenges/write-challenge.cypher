// Writes a challenge in the words of whoever poses it, which no import changes. It is found by them at once, and by its topics
// after the next refresh (see refresh/write-work-texts).
MATCH (me:Person {id: $personId})
WHERE (me.audience IS NULL OR any(circle IN me.audience WHERE circle IN $circles))
MERGE (challenge:Challenge {id: $id})
  ON CREATE SET challenge.key = $id, challenge.createdAt = $today, challenge.audience = ['person:' + me.id]
SET challenge.ownWordOf = me.id, challenge.title = $title, challenge.statement = $statement, challenge.outcome = $outcome,
  challenge.status = $status, challenge.text = reduce(all = $title + '\n' + $title,
    part IN [coalesce($statement, ''), coalesce($outcome, '')] | CASE WHEN part = '' THEN all ELSE all + '\n' + part END)
MERGE (me)-[poses:POSES]->(challenge)
  ON CREATE SET poses.isOwnWord = true
WITH challenge
OPTIONAL MATCH (cohort:Cohort {id: $cohortId})
FOREACH (one IN CASE WHEN cohort IS NULL THEN [] ELSE [cohort] END | MERGE (challenge)-[:IN]->(one))
RETURN challenge.id AS id
