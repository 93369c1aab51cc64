// Who is connected with whom, for finding communities: every pair of ids once, and people without connections. Whoever is
// hidden holds nothing together. In the order of keys, which another import keeps: communities of one size are numbered by it.
MATCH (person:Person)
RETURN person.id AS id, person.connectionsAudience IS NULL AS isShown, person.community AS community, person.component AS component,
  COLLECT {
    MATCH (person)-[:CONNECTED]->(other:Person)
    WHERE person.connectionsAudience IS NULL AND other.connectionsAudience IS NULL
    RETURN other.id
  } AS connected
ORDER BY person.key
