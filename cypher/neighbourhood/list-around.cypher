// How many nodes of each kind stand next to each of these? Nobody hidden is counted.
MATCH (node:Person|Topic|Discipline|Challenge|Program|Cohort|Session)
WHERE node.id IN $ids
MATCH (node)-[:CONNECTED|KNOWS_ABOUT|INTERESTED_IN|POSES|HELPED_WITH|ABOUT|IN|PART_OF|MEMBER_OF|LED|ATTENDED|BROADER|RELATED|MEANS_SIMILAR|FALSE_FRIEND]-(next:Person|Topic|Discipline|Challenge|Program|Cohort|Session)
WHERE coalesce(next.visibility, 'EVERYONE') = 'EVERYONE'
WITH node, toUpper(labels(next)[0]) AS kind, count(DISTINCT next) AS count ORDER BY kind
RETURN node.id AS ownerId, kind, count
