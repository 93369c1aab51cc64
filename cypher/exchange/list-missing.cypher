// Which of these keys are unknown to the graph?
CALL () {
  UNWIND $people AS key
  WITH key WHERE NOT EXISTS { MATCH (:Person {key: key}) }
  RETURN 'person' AS kind, key
  UNION ALL
  UNWIND $cohorts AS key
  WITH key WHERE NOT EXISTS { MATCH (:Cohort {key: key}) }
  RETURN 'cohort' AS kind, key
  UNION ALL
  UNWIND $programs AS key
  WITH key WHERE NOT EXISTS { MATCH (:Program {key: key}) }
  RETURN 'program' AS kind, key
}
RETURN kind, key
