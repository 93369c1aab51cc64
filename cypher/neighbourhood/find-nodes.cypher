// Which nodes stand around one node, nearest first, and how many of each kind are left out?
MATCH (middle:Person|Topic|Discipline|Challenge|Program|Cohort|Session {id: $nodeId})
WHERE coalesce(middle.visibility, 'EVERYONE') = 'EVERYONE'
CALL (middle) {
  RETURN middle AS node, 0 AS distance
  UNION ALL
  MATCH (middle)-[:CONNECTED|KNOWS_ABOUT|INTERESTED_IN|POSES|HELPED_WITH|ABOUT|IN|PART_OF|MEMBER_OF|LED|ATTENDED|BROADER|RELATED|MEANS_SIMILAR|FALSE_FRIEND]-(node)
  RETURN node, 1 AS distance
  UNION ALL
  WITH middle WHERE $depth >= 2
  MATCH (middle)-[:CONNECTED|KNOWS_ABOUT|INTERESTED_IN|POSES|HELPED_WITH|ABOUT|IN|PART_OF|MEMBER_OF|LED|ATTENDED|BROADER|RELATED|MEANS_SIMILAR|FALSE_FRIEND]-(step)
  WHERE coalesce(step.visibility, 'EVERYONE') = 'EVERYONE'
  WITH DISTINCT step
  MATCH (step)-[:CONNECTED|KNOWS_ABOUT|INTERESTED_IN|POSES|HELPED_WITH|ABOUT|IN|PART_OF|MEMBER_OF|LED|ATTENDED|BROADER|RELATED|MEANS_SIMILAR|FALSE_FRIEND]-(node)
  RETURN node, 2 AS distance
  UNION ALL
  WITH middle WHERE $depth >= 3
  MATCH (middle)-[:CONNECTED|KNOWS_ABOUT|INTERESTED_IN|POSES|HELPED_WITH|ABOUT|IN|PART_OF|MEMBER_OF|LED|ATTENDED|BROADER|RELATED|MEANS_SIMILAR|FALSE_FRIEND]-(step)
  WHERE coalesce(step.visibility, 'EVERYONE') = 'EVERYONE'
  WITH DISTINCT step
  MATCH (step)-[:CONNECTED|KNOWS_ABOUT|INTERESTED_IN|POSES|HELPED_WITH|ABOUT|IN|PART_OF|MEMBER_OF|LED|ATTENDED|BROADER|RELATED|MEANS_SIMILAR|FALSE_FRIEND]-(next)
  WHERE coalesce(next.visibility, 'EVERYONE') = 'EVERYONE'
  WITH DISTINCT next
  MATCH (next)-[:CONNECTED|KNOWS_ABOUT|INTERESTED_IN|POSES|HELPED_WITH|ABOUT|IN|PART_OF|MEMBER_OF|LED|ATTENDED|BROADER|RELATED|MEANS_SIMILAR|FALSE_FRIEND]-(node)
  RETURN node, 3 AS distance
}
WITH middle, node, min(distance) AS distance
WITH middle, node, distance,
  CASE
    WHEN node:Person THEN 'PERSON'
    WHEN node:Topic THEN 'TOPIC'
    WHEN node:Discipline THEN 'DISCIPLINE'
    WHEN node:Challenge THEN 'CHALLENGE'
    WHEN node:Program THEN 'PROGRAM'
    WHEN node:Cohort THEN 'COHORT'
    WHEN node:Session THEN 'SESSION'
  END AS kind
WHERE kind IS NOT NULL AND coalesce(node.visibility, 'EVERYONE') = 'EVERYONE'
  AND (node = middle OR $kinds IS NULL OR kind IN $kinds)
ORDER BY distance, COUNT { (node)--() } DESC, node.key
WITH collect({id: node.id, key: node.key, kind: kind, title: coalesce(node.name, node.title), distance: distance}) AS all
WITH all[..toInteger($first)] AS nodes, all[toInteger($first)..] AS others
RETURN nodes,
  COLLECT { UNWIND others AS other WITH other.kind AS kind, count(*) AS count RETURN {kind: kind, count: count} ORDER BY kind } AS leftOut
