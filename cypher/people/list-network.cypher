// Whom does this person know, strongest connection first, from a place in the list on?
MATCH (me:Person {id: $personId})-[tie:CONNECTED]-(person:Person)
WHERE (all(end IN [me, person] WHERE (end.connectionsAudience IS NULL OR any(circle IN end.connectionsAudience WHERE circle IN $circles))) OR any(end IN [me, person] WHERE 'person:' + end.id IN $circles))
  AND (person.audience IS NULL OR any(circle IN person.audience WHERE circle IN $circles))
WITH tie, person
WHERE $afterKey IS NULL OR tie.strength < $afterStrength
  OR tie.strength = $afterStrength AND person.key > $afterKey
RETURN person.id AS personId, person.key AS key, tie.origin AS origin, tie.since AS since,
  tie.strength AS strength, tie.evidence AS evidence
ORDER BY tie.strength DESC, person.key
LIMIT toInteger($first)
