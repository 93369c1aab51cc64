// Which cohort has this id or key?
CALL () {
  MATCH (cohort:Cohort {id: $id})
  RETURN cohort
  UNION
  MATCH (cohort:Cohort {key: $key})
  RETURN cohort
}
RETURN cohort.id AS id
