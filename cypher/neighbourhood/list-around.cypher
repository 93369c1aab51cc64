// How many nodes of each kind stand next to each of these? Nobody hidden is counted.
UNWIND $ids AS id
MATCH (node:Person|Topic|Discipline|Challenge|Program|Cohort|Session {id: id})
CALL (node) {
  MATCH (node)-[:CONNECTED|KNOWS_ABOUT|INTERESTED_IN|POSES|HELPED_WITH|ABOUT|IN|PART_OF|MEMBER_OF|LED|ATTENDED|BROADER|RELATED|MEANS_SIMILAR|FALSE_FRIEND]-(next)
  WHERE coalesce(next.visibility, 'EVERYONE') = 'EVERYONE'
  WITH DISTINCT next
  RETURN toUpper(labels(next)[0]) AS kind, count(*) AS count ORDER BY kind
}
WITH node, kind, count
WHERE kind IN $kinds
RETURN node.id AS ownerId, kind, count
