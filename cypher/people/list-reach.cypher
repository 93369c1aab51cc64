// Who is exactly so many connections away, and through whom? Whoever is at most hops - 1 away is near; the people next to
// somebody near who are not near themselves are the ring asked for. Hidden people lead nowhere; one’s own ties one sees
// whatever their other end shows.
MATCH (me:Person {id: $personId})
WHERE $hops = 1 OR (me.connectionsAudience IS NULL OR any(circle IN me.connectionsAudience WHERE circle IN $circles))
CALL (me) {
  WITH me WHERE $hops = 1
  RETURN me AS near
  UNION
  WITH me WHERE $hops = 2
  MATCH (me)-[:CONNECTED*0..1]-(near:Person)
  RETURN DISTINCT near
  UNION
  WITH me WHERE $hops = 3
  MATCH path = (me)-[:CONNECTED*0..2]-(near:Person)
  WHERE all(step IN nodes(path) WHERE (step.connectionsAudience IS NULL OR any(circle IN step.connectionsAudience WHERE circle IN $circles)))
  RETURN DISTINCT near
  UNION
  WITH me WHERE $hops = 4
  MATCH path = (me)-[:CONNECTED*0..3]-(near:Person)
  WHERE all(step IN nodes(path) WHERE (step.connectionsAudience IS NULL OR any(circle IN step.connectionsAudience WHERE circle IN $circles)))
  RETURN DISTINCT near
}
WITH me, near WHERE $hops = 1 OR (near.connectionsAudience IS NULL OR any(circle IN near.connectionsAudience WHERE circle IN $circles))
CALL (near) {
  RETURN near AS person, 1 AS isNear, null AS via, 0.0 AS strength
  UNION ALL
  MATCH (near)-[tie:CONNECTED]-(person:Person)
  RETURN person, 0 AS isNear, near.id AS via, tie.strength AS strength
}
WITH me, person, isNear, via, strength ORDER BY strength DESC, via
WITH me, person, sum(isNear) AS near, collect(via) AS via
WHERE near = 0 AND all(end IN [me, person] WHERE (end.connectionsAudience IS NULL OR any(circle IN end.connectionsAudience WHERE circle IN $circles))
    OR $hops = 1 AND any(one IN [me, person] WHERE 'person:' + one.id IN $circles) AND (end.audience IS NULL OR any(circle IN end.audience WHERE circle IN $circles)))
WITH person, via ORDER BY size(via) DESC, person.key
WITH collect({personId: person.id, ways: size(via), via: via[..5]}) AS ring
RETURN size(ring) AS total, ring[..toInteger($first)] AS people
