// What are these nodes called? Whoever is hidden is not there.
UNWIND $ids AS id
MATCH (node:Person|Topic|Discipline|Challenge|Program|Cohort|Session {id: id})
WHERE coalesce(node.visibility, 'EVERYONE') = 'EVERYONE'
RETURN node.id AS id, node.key AS key, toUpper(labels(node)[0]) AS kind, coalesce(node.name, node.title) AS title,
  coalesce(node.headline, node.affiliation, node.country,
    HEAD(COLLECT { MATCH (node)-[:PART_OF|IN]->(whole) RETURN coalesce(whole.name, whole.title) AS name ORDER BY name LIMIT 1 })
  ) AS subtitle
