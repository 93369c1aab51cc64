// What are these programs' cohorts, newest first?
UNWIND $ids AS id
MATCH (:Program {id: id})<-[:PART_OF]-(cohort:Cohort)
WITH id, cohort ORDER BY cohort.starts DESC, cohort.key
RETURN id AS ownerId, cohort.id AS id
