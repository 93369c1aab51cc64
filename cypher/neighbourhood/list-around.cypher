// How many nodes of each kind stand next to each of these? Nobody hidden is counted.
UNWIND $ids AS id
MATCH (node:Person|Topic|Discipline|Challenge|Program|Cohort|Session {id: id})
CALL (node) {
  MATCH (node)-[tie:CONNECTED|KNOWS_ABOUT|INTERESTED_IN|POSES|HELPED_WITH|ABOUT|IN|PART_OF|MEMBER_OF|LED|ATTENDED|BROADER|RELATED|MEANS_SIMILAR|FALSE_FRIEND]-(next)
  WHERE all(end IN [node, next] WHERE (end.audience IS NULL OR any(circle IN end.audience WHERE circle IN $circles))
    AND (NOT tie:KNOWS_ABOUT|INTERESTED_IN OR (end.expertiseAudience IS NULL OR any(circle IN end.expertiseAudience WHERE circle IN $circles)))
    AND (NOT tie:CONNECTED OR (end.connectionsAudience IS NULL OR any(circle IN end.connectionsAudience WHERE circle IN $circles))
      OR any(one IN [node, next] WHERE 'person:' + one.id IN $circles)))
  WITH DISTINCT next
  RETURN toUpper([label IN labels(next) WHERE NOT label STARTS WITH 'Listed'][0]) AS kind, count(*) AS count ORDER BY kind
}
WITH node, kind, count
WHERE kind IN $kinds
RETURN node.id AS ownerId, kind, count
