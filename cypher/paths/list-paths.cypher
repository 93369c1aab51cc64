// Which ways of connections lead from one person to others, best first: shortest, then strongest by the weakest tie? Among
// the shortest all are compared; where these are fewer than asked for, the next longer ones follow. Nobody hidden is passed.
MATCH (from:Person {id: $fromId})
WHERE coalesce(from.visibility, 'EVERYONE') <> 'NOBODY'
UNWIND $toIds AS toId
MATCH (to:Person {id: toId})
WHERE to <> from AND coalesce(to.visibility, 'EVERYONE') <> 'NOBODY'
CALL (from, to) {
  MATCH path = ALL SHORTEST (from)(()-[:CONNECTED]-(step:Person WHERE coalesce(step.visibility, 'EVERYONE') <> 'NOBODY'))+(to)
  RETURN path, nodes(path) AS people
  UNION
  WITH from, to WHERE $first > 1
  MATCH path = SHORTEST 12 (from)(()-[:CONNECTED]-(step:Person WHERE coalesce(step.visibility, 'EVERYONE') <> 'NOBODY')){1,8}(to)
  WHERE all(step IN nodes(path) WHERE single(other IN nodes(path) WHERE other = step))
  RETURN path, nodes(path) AS people
}
WITH from, to, people, relationships(path) AS ties
WHERE size(ties) <= $maxHops
WITH to, people, ties,
  reduce(least = 1.0, tie IN ties | CASE WHEN tie.strength < least THEN tie.strength ELSE least END) AS strength,
  reduce(sum = 0.0, tie IN ties | sum + tie.strength) AS total
ORDER BY size(ties), strength DESC, total DESC, reduce(keys = '', person IN people | keys + ' ' + person.key)
WITH to, collect({strength: strength, people: [person IN people | person.id],
  ties: [tie IN ties | {origin: tie.origin, since: tie.since, strength: tie.strength, evidence: tie.evidence}]
})[..toInteger($first)] AS paths
RETURN to.id AS toId, paths
