// Which ids have the nodes of these kinds and keys?
UNWIND $refs AS ref
MATCH (node:Person|Topic|Discipline|Challenge|Program|Cohort|Session {key: ref.key})
WHERE toUpper(labels(node)[0]) = ref.kind
RETURN ref.kind AS kind, ref.key AS key, node.id AS id
