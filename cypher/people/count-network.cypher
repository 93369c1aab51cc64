// How many people does this person know?
MATCH (me:Person {id: $personId})-[:CONNECTED]-(person:Person)
WHERE ('person:' + me.id IN $circles OR all(end IN [me, person] WHERE (end.connectionsAudience IS NULL OR any(circle IN end.connectionsAudience WHERE circle IN $circles))))
  AND (person.audience IS NULL OR any(circle IN person.audience WHERE circle IN $circles))
RETURN count(person) AS total
