// Keeps beside each cohort how many of its program began after it: who last offered help long ago is likelier to be away.
MATCH (cohort:Cohort)
CALL (cohort) {
  WITH cohort, COUNT {
    MATCH (cohort)-[:PART_OF]->(:Program)<-[:PART_OF]-(other:Cohort) WHERE other.starts > cohort.starts
  } AS later
  WITH cohort, later WHERE cohort.later IS NULL OR cohort.later <> later
  SET cohort.later = later
} IN TRANSACTIONS OF 500 ROWS
