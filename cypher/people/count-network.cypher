// How many people does this person know?
MATCH (me:Person {id: $personId})-[:CONNECTED]-(person:Person)
WHERE (all(end IN [me, person] WHERE (end.connectionsAudience IS NULL OR any(circle IN end.connectionsAudience WHERE circle IN $circles))) OR any(end IN [me, person] WHERE 'person:' + end.id IN $circles))
  AND (person.audience IS NULL OR any(circle IN person.audience WHERE circle IN $circles))
RETURN count(person) AS total
