// What are these nodes called? Whoever is hidden is not there.
UNWIND $ids AS id
MATCH (node:Person|Topic|Discipline|Challenge|Program|Cohort|Session {id: id})
WHERE (node.audience IS NULL OR any(circle IN node.audience WHERE circle IN $circles))
RETURN node.id AS id, node.key AS key, toUpper([label IN labels(node) WHERE NOT label STARTS WITH 'Listed'][0]) AS kind, coalesce(node.name, node.title) AS title,
  coalesce(node.headline, node.affiliation, node.country,
    HEAD(COLLECT { MATCH (node)-[:PART_OF|IN]->(whole) RETURN coalesce(whole.name, whole.title) AS name ORDER BY name LIMIT 1 })
  ) AS subtitle
