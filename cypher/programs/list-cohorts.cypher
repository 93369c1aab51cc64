// Which cohorts have these ids?
UNWIND $ids AS id
MATCH (cohort:Cohort {id: id})-[:PART_OF]->(program:Program)
RETURN cohort.id AS id, cohort.key AS key, cohort.name AS name, cohort.starts AS starts, cohort.ends AS ends, program.id AS programId,
  COUNT { (cohort)<-[:MEMBER_OF]-(person:Person) WHERE (person.audience IS NULL OR any(circle IN person.audience WHERE circle IN $circles)) } AS peopleCount,
  COUNT { (cohort)<-[:IN]-(challenge:Challenge) WHERE (challenge.audience IS NULL OR any(circle IN challenge.audience WHERE circle IN $circles)) } AS challengeCount
