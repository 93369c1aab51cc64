// Which nodes stand around one node, nearest first, and how many of each kind are left out? Ring by ring outwards, only
// along ties that are meant to be seen, only through kinds that are wanted, and never past somebody hidden.
MATCH (middle:Person|Topic|Discipline|Challenge|Program|Cohort|Session {id: $nodeId})
WHERE (middle.audience IS NULL OR any(circle IN middle.audience WHERE circle IN $circles))
WITH reduce(rings = [[middle]], step IN range(1, toInteger($depth)) | rings + [COLLECT {
  UNWIND last(rings) AS near
  MATCH (near)-[tie:CONNECTED|KNOWS_ABOUT|INTERESTED_IN|POSES|HELPED_WITH|ABOUT|IN|PART_OF|MEMBER_OF|LED|ATTENDED|BROADER|RELATED|MEANS_SIMILAR|FALSE_FRIEND]-(node)
  WHERE all(end IN [near, node] WHERE (end.audience IS NULL OR any(circle IN end.audience WHERE circle IN $circles))
    AND (NOT tie:KNOWS_ABOUT|INTERESTED_IN OR (end.expertiseAudience IS NULL OR any(circle IN end.expertiseAudience WHERE circle IN $circles)))
    AND (NOT tie:CONNECTED OR (end.connectionsAudience IS NULL OR any(circle IN end.connectionsAudience WHERE circle IN $circles))
      OR any(one IN [near, node] WHERE 'person:' + one.id IN $circles)))
    AND toUpper([label IN labels(node) WHERE NOT label STARTS WITH 'Listed'][0]) IN $kinds
  RETURN DISTINCT node
}]) AS rings
UNWIND range(0, size(rings) - 1) AS distance
UNWIND rings[distance] AS node
WITH node, min(distance) AS distance
ORDER BY distance, COUNT { (node)-[:CONNECTED|KNOWS_ABOUT|INTERESTED_IN|POSES|HELPED_WITH|ABOUT|IN|PART_OF|MEMBER_OF|LED|ATTENDED|BROADER|RELATED|MEANS_SIMILAR|FALSE_FRIEND]-(other) WHERE (other.audience IS NULL OR any(circle IN other.audience WHERE circle IN $circles)) } DESC, node.key
WITH collect({node: node, distance: distance}) AS found
RETURN [one IN found[..toInteger($first)] | {id: one.node.id, distance: one.distance}] AS nodes,
  COLLECT {
    UNWIND found[toInteger($first)..] AS one
    WITH toUpper([label IN labels(one.node) WHERE NOT label STARTS WITH 'Listed'][0]) AS kind, count(*) AS count
    RETURN {kind: kind, count: count} ORDER BY kind
  } AS leftOut
