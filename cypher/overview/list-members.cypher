// Who is in this community, best connected first, of a program or of all?
MATCH (person:Person {community: $id})
WHERE coalesce(person.visibility, 'EVERYONE') = 'EVERYONE'
  AND ($programId IS NULL OR EXISTS { (person)-[:MEMBER_OF]->(:Cohort)-[:PART_OF]->(:Program {id: $programId}) })
WITH person, COUNT { (person)-[:CONNECTED]-(other:Person) WHERE coalesce(other.visibility, 'EVERYONE') = 'EVERYONE' } AS connections
ORDER BY connections DESC, person.key
RETURN person.id AS id
