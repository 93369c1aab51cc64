// Keeps beside each cohort how many of its program began after it: who last offered help long ago is likelier to be away.
// Counted by day, since many cohorts begin on one: cohorts compared with each other would take their number squared.
MATCH (program:Program)<-[:PART_OF]-(cohort:Cohort)
WITH program, cohort.starts AS starts, collect(cohort) AS cohorts
WITH program, collect({starts: starts, cohorts: cohorts}) AS days
UNWIND days AS day
WITH day.cohorts AS cohorts, reduce(sum = 0, other IN days |
  sum + CASE WHEN other.starts > day.starts THEN size(other.cohorts) ELSE 0 END) AS later
UNWIND cohorts AS cohort
WITH cohort, later WHERE cohort.later IS NULL OR cohort.later <> later
CALL (cohort, later) {
  SET cohort.later = later
} IN TRANSACTIONS OF 2000 ROWS
