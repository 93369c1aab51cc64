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
WHERE coalesce(person.visibility, 'EVERYONE') = 'EVERYONE'
  AND NOT EXISTS { (person)-[:CONNECTED]-(other) WHERE coalesce(other.visibility, 'EVERYONE') = 'EVERYONE' }
RETURN person.id AS id
ORDER BY person.name, person.key
