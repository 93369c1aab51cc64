// Which ids have the nodes of these kinds and keys?
UNWIND $refs AS ref
MATCH (node:Person|Topic|Discipline|Challenge|Program|Cohort|Session {key: ref.key})
WHERE toUpper([label IN labels(node) WHERE NOT label STARTS WITH 'Listed'][0]) = ref.kind
  AND (node.audience IS NULL OR any(circle IN node.audience WHERE circle IN $circles))
RETURN ref.kind AS kind, ref.key AS key, node.id AS id
