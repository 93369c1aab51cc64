// Who of a program, or of all, has no connection to anybody, by name?
CALL () {
  WITH $programId AS programId WHERE programId IS NULL
  MATCH (person:Person)
  RETURN person
  UNION
  MATCH (:Program {id: $programId})<-[:PART_OF]-(:Cohort)<-[:MEMBER_OF]-(person:Person)
  RETURN person
}
WITH person
WHERE (person.audience IS NULL OR any(circle IN person.audience WHERE circle IN $circles))
  AND NOT EXISTS { (person)-[:CONNECTED]-(other) WHERE all(end IN [person, other] WHERE (end.connectionsAudience IS NULL OR any(circle IN end.connectionsAudience WHERE circle IN $circles))
    OR any(one IN [person, other] WHERE 'person:' + one.id IN $circles) AND (end.audience IS NULL OR any(circle IN end.audience WHERE circle IN $circles))) }
RETURN person.id AS id
ORDER BY person.name, person.key
