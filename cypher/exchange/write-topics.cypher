// Writes topics by key with every name they go by, and puts them into their disciplines. What was written by hand
// (curated) replaces the name, and the former one becomes an alias; so does a spelling only seen in use, unless it differs
// in capitals alone. Names, aliases and disciplines are only ever added to. A topic that a taxonomy brought keeps its source.
UNWIND $rows AS row
OPTIONAL MATCH (before:Topic {key: row.key})
WITH row, properties(before) AS was, COUNT { (before)--() } AS ties
MERGE (n:Topic {key: row.key})
  ON CREATE SET n.id = randomUUID(), n.name = row.name, n.aliases = [], n.audience = [],
    n.source = CASE WHEN row.curated THEN null ELSE row.source END
SET n.name = CASE WHEN row.curated THEN row.name ELSE n.name END,
    n.description = coalesce(row.description, n.description),
    n.isCurated = CASE WHEN row.curated THEN true ELSE n.isCurated END
SET n.aliases = reduce(all = [alias IN n.aliases WHERE toLower(alias) <> toLower(n.name)], 
  alias IN row.aliases + coalesce(was.name, []) |
  CASE WHEN toLower(alias) IN [toLower(n.name)] + [known IN all | toLower(known)] THEN all ELSE all + alias END)
WITH row, was, ties, n
CALL (row, n) {
  UNWIND row.names AS name
  MERGE (word:TopicName {key: name})
  MERGE (word)-[:NAMES]->(n)
  RETURN count(*) AS names
}
CALL (row, n) {
  UNWIND row.disciplines AS discipline
  MERGE (d:Discipline {key: discipline.key})
    ON CREATE SET d.id = randomUUID(), d.name = discipline.name
  MERGE (n)-[:PART_OF]->(d)
  RETURN count(*) AS disciplines
}
WITH n, was, was <> properties(n) OR ties <> COUNT { (n)--() } AS changed
RETURN
  sum(CASE WHEN was IS NULL THEN 1 ELSE 0 END) AS created,
  sum(CASE WHEN was IS NOT NULL AND changed THEN 1 ELSE 0 END) AS updated,
  sum(CASE WHEN was IS NOT NULL AND NOT changed THEN 1 ELSE 0 END) AS unchanged,
  collect(CASE WHEN was IS NULL OR was.name <> n.name THEN n.key END) AS touched
