// Who is in this community, best connected first, of a program or of all?
MATCH (person:Person {community: $id})
WHERE coalesce(person.visibility, 'EVERYONE') = 'EVERYONE'
  AND ($programId IS NULL OR EXISTS { (person)-[:MEMBER_OF]->(:Cohort)-[:PART_OF]->(:Program {id: $programId}) })
RETURN person.id AS id
ORDER BY COUNT { (person)-[:CONNECTED]-(other) WHERE coalesce(other.visibility, 'EVERYONE') = 'EVERYONE' } DESC, person.key
