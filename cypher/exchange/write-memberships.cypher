// Writes who belongs to which cohort; roles named in several places are joined. Who says that
// they do not is believed; when it ended is kept beside that, because they could take it back.
UNWIND $rows AS row
MATCH (person:Person {key: row.person}), (cohort:Cohort {key: row.cohort})
OPTIONAL MATCH (person)-[denial:DENIES {what: 'MEMBER_OF'}]->(cohort)
SET denial.until = coalesce(row.until, denial.until)
WITH row, person, cohort, denial WHERE denial IS NULL
OPTIONAL MATCH (person)-[before:MEMBER_OF]->(cohort)
WITH row, person, cohort, properties(before) AS was
MERGE (person)-[m:MEMBER_OF]->(cohort)
  ON CREATE SET m.roles = []
SET m.roles = m.roles + [role IN row.roles WHERE NOT role IN m.roles],
    m.since = coalesce(row.since, m.since),
    m.until = coalesce(row.until, m.until)
WITH row, m, was, was <> properties(m) AS changed
FOREACH (_ IN CASE WHEN was IS NULL OR changed THEN [1] ELSE [] END | SET m.told = row.told)
WITH was, changed
RETURN
  sum(CASE WHEN was IS NULL THEN 1 ELSE 0 END) AS created,
  sum(CASE WHEN was IS NOT NULL AND changed THEN 1 ELSE 0 END) AS updated,
  sum(CASE WHEN was IS NOT NULL AND NOT changed THEN 1 ELSE 0 END) AS unchanged
