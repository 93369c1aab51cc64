// What do these words name or nearly name? One list over people, topics, challenges, programs: how well the words match,
// relative to the best hit, and half of it whether the title begins with what was typed. Who isn’t for everyone is in no
// index, and found by a part of their name.
CALL () {
  WITH $kinds AS kinds WHERE 'PERSON' IN kinds
  CALL db.index.fulltext.queryNodes('person_names', $query, {limit: toInteger($hits)}) YIELD node, score
  WHERE (node.audience IS NULL OR any(circle IN node.audience WHERE circle IN $circles))
  RETURN 'PERSON' AS kind, node, score
  UNION ALL
  WITH $kinds AS kinds WHERE 'PERSON' IN kinds
  MATCH (node:Person)
  WHERE node.audience IS NOT NULL AND any(circle IN node.audience WHERE circle IN $circles) AND toLower(node.name) CONTAINS $lower
  RETURN 'PERSON' AS kind, node, null AS score
  UNION ALL
  WITH $kinds AS kinds WHERE 'TOPIC' IN kinds
  CALL db.index.fulltext.queryNodes('topic_words', $query, {limit: toInteger($hits)}) YIELD node, score
  WHERE (node.audience IS NULL OR any(circle IN node.audience WHERE circle IN $circles))
  RETURN 'TOPIC' AS kind, node, score
  UNION ALL
  WITH $kinds AS kinds WHERE 'CHALLENGE' IN kinds OR 'SESSION' IN kinds
  CALL db.index.fulltext.queryNodes('titles', $query, {limit: toInteger($hits)}) YIELD node, score
  WITH kinds, node, score, CASE WHEN node:Challenge THEN 'CHALLENGE' ELSE 'SESSION' END AS kind
  WHERE kind IN kinds AND (node.audience IS NULL OR any(circle IN node.audience WHERE circle IN $circles))
  RETURN kind, node, score
  UNION ALL
  WITH $kinds AS kinds WHERE 'PROGRAM' IN kinds OR 'COHORT' IN kinds
  CALL db.index.fulltext.queryNodes('program_names', $query, {limit: toInteger($hits)}) YIELD node, score
  WITH kinds, node, score, CASE WHEN node:Program THEN 'PROGRAM' ELSE 'COHORT' END AS kind
  WHERE kind IN kinds
  RETURN kind, node, score
  UNION ALL
  WITH $kinds AS kinds WHERE 'DISCIPLINE' IN kinds
  MATCH (node:Discipline)
  WHERE toLower(node.name) CONTAINS $lower
  RETURN 'DISCIPLINE' AS kind, node, 1.0 AS score
}
WITH max(score) AS best, collect({kind: kind, node: node, score: score}) AS hits
UNWIND hits AS hit
WITH hit.kind AS kind, hit.node AS node, hit.score / best AS words, toLower(coalesce(hit.node.name, hit.node.title)) AS title
WITH kind, node, words, title,
  CASE
    WHEN title = $lower THEN 1.0
    WHEN title STARTS WITH $lower THEN 0.8
    WHEN title =~ $beginsWord THEN 0.6
    ELSE 0.0
  END AS literal
WITH kind, node, title, (coalesce(words, literal) + literal) / 2 AS score
ORDER BY score DESC, title, node.key
LIMIT toInteger($first)
RETURN kind, node.id AS id, node.key AS key, coalesce(node.name, node.title) AS title,
  coalesce(node.headline, node.affiliation, node.country,
    HEAD(COLLECT { MATCH (node)-[:PART_OF|IN]->(whole) RETURN coalesce(whole.name, whole.title) AS name ORDER BY name LIMIT 1 })
  ) AS subtitle, score
ORDER BY score DESC, toLower(title), key
