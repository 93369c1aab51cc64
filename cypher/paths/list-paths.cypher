// Which ways of connections lead from one person to others, best first: shortest, then strongest by the weakest tie? Up to
// four connections all the shortest ones are compared; further away their number grows beyond measure (where clusters hang
// in a chain, it multiplies) and one stands for them. Where they are fewer than asked for and longer ones are wanted, the
// shortest way through each of the target's strongest connections follows: another way is another person who introduces.
// Nobody hidden is passed; one’s own tie to somebody one sees, whatever they show.
MATCH (from:Person {id: $fromId})
UNWIND $toIds AS toId
MATCH (to:Person {id: toId})
WHERE to <> from
WITH from, to, all(end IN [from, to] WHERE (end.connectionsAudience IS NULL OR any(circle IN end.connectionsAudience WHERE circle IN $circles))) AS isShown
CALL (from, to, isShown) {
  WITH from, to, isShown WHERE NOT isShown AND all(end IN [from, to] WHERE (end.audience IS NULL OR any(circle IN end.audience WHERE circle IN $circles)))
    AND any(end IN [from, to] WHERE 'person:' + end.id IN $circles)
  MATCH path = (from)-[:CONNECTED]-(to)
  RETURN collect({people: nodes(path), ties: relationships(path)}) AS own
}
CALL (from, to, isShown) {
  WITH from, to WHERE isShown
  MATCH path = allShortestPaths((from)-[:CONNECTED*..4]-(to))
  WHERE all(step IN nodes(path) WHERE (step.connectionsAudience IS NULL OR any(circle IN step.connectionsAudience WHERE circle IN $circles)))
  RETURN collect({people: nodes(path), ties: relationships(path)}) AS near
}
CALL (from, to, isShown, near) {
  WITH from, to WHERE isShown AND near = []
  MATCH path = shortestPath((from)-[:CONNECTED*]-(to))
  WHERE all(step IN nodes(path) WHERE (step.connectionsAudience IS NULL OR any(circle IN step.connectionsAudience WHERE circle IN $circles)))
  RETURN collect({people: nodes(path), ties: relationships(path)}) AS far
}
WITH from, to, isShown, own + near + far AS shortest
CALL (from, to, isShown, shortest) {
  WITH from, to, shortest WHERE isShown AND $longer AND 0 < size(shortest) < $first
  MATCH (to)-[last:CONNECTED]-(broker:Person)
  WHERE broker <> from AND (broker.connectionsAudience IS NULL OR any(circle IN broker.connectionsAudience WHERE circle IN $circles))
    AND none(way IN shortest WHERE way.people[-2] = broker)
  WITH from, to, last, broker ORDER BY last.strength DESC, broker.key LIMIT 12
  MATCH path = shortestPath((from)-[:CONNECTED*]-(broker))
  WHERE all(step IN nodes(path) WHERE step <> to AND (step.connectionsAudience IS NULL OR any(circle IN step.connectionsAudience WHERE circle IN $circles)))
  RETURN collect({people: nodes(path) + to, ties: relationships(path) + last}) AS longer
}
UNWIND shortest + longer AS way
WITH to, way.people AS people, way.ties AS ties
WHERE size(ties) <= $maxHops
WITH to, people, ties,
  reduce(least = 1.0, tie IN ties | CASE WHEN tie.strength < least THEN tie.strength ELSE least END) AS strength,
  reduce(sum = 0.0, tie IN ties | sum + tie.strength) AS total
ORDER BY size(ties), strength DESC, total DESC, reduce(keys = '', person IN people | keys + ' ' + person.key)
WITH to, collect({strength: strength, people: [person IN people | person.id],
  ties: [tie IN ties | {origin: tie.origin, since: tie.since, strength: tie.strength, evidence: tie.evidence}]
})[..toInteger($first)] AS paths
RETURN to.id AS toId, paths
