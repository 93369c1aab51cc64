// For whom are challenges and sessions, all or those of these people? Sessions are the program’s and for everyone; so are
// challenges, unless those who pose them are all for fewer: then they are for those whom one of them is for. One that whoever
// posed it says is not theirs, and is nobody else’s, is for them alone.
CALL () {
  WITH $ids AS ids WHERE ids IS NULL
  MATCH (work:Challenge|Session)
  RETURN work
  UNION
  UNWIND $ids AS id
  MATCH (:Person {id: id})-[:POSES|DENIES]->(work:Challenge|Session)
  RETURN work
}
WITH work, COLLECT { MATCH (work)<-[:POSES]-(owner:Person) RETURN owner ORDER BY owner.id } AS owners,
  COLLECT { MATCH (work)<-[:DENIES {what: 'POSES'}]-(former:Person) RETURN 'person:' + former.id AS circle ORDER BY circle } AS formers
WITH work, CASE WHEN owners = [] AND formers <> [] THEN formers
  WHEN owners = [] OR any(owner IN owners WHERE owner.audience IS NULL) THEN null
  ELSE reduce(all = [], owner IN owners | all + [circle IN owner.audience WHERE NOT circle IN all]) END AS audience
WHERE CASE WHEN audience IS NULL THEN NOT work:ListedWork OR work.audience IS NOT NULL
  ELSE work:ListedWork OR work.audience IS NULL OR work.audience <> audience END
WITH work, audience LIMIT toInteger($most)
SET work.audience = audience
FOREACH (_ IN CASE WHEN audience IS NULL THEN [1] ELSE [] END | SET work:ListedWork)
FOREACH (_ IN CASE WHEN audience IS NULL THEN [] ELSE [1] END | REMOVE work:ListedWork)
RETURN count(work) AS changed
