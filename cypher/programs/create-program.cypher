// Makes a program with its first cohort, unless there is one of this name or key already, which is told instead. Others who
// make one wait. Where another program’s cohort has the key, part of its id makes the difference.
MATCH (instance:Instance {key: 'peergraph'})
SET instance.lock = $token
WITH instance
OPTIONAL MATCH (taken:Program) WHERE taken.key = $key OR toLower(taken.name) = toLower($name)
WITH head(collect(taken.name)) AS taken, CASE
    WHEN EXISTS { MATCH (:Cohort {key: $cohort.key}) } THEN $cohort.key + '-' + left($cohort.id, 8)
    ELSE $cohort.key
  END AS cohortKey
FOREACH (_ IN CASE WHEN taken IS NULL THEN [1] ELSE [] END |
  CREATE (program:Program {id: $id, key: $key, name: $name, description: $description})
  CREATE (:Cohort {id: $cohort.id, key: cohortKey, name: $cohort.name, starts: $cohort.starts, ends: $cohort.ends})-[:PART_OF]->(program))
RETURN taken
