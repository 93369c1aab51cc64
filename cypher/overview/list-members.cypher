// Who is in this community, best connected first, of a program or of all?
MATCH (person:Person {community: $id})
WHERE (person.audience IS NULL OR any(circle IN person.audience WHERE circle IN $circles))
  AND ($programId IS NULL OR EXISTS { (person)-[:MEMBER_OF]->(:Cohort)-[:PART_OF]->(:Program {id: $programId}) })
RETURN person.id AS id
ORDER BY COUNT { (person)-[:CONNECTED]-(other) WHERE all(end IN [person, other] WHERE (end.connectionsAudience IS NULL OR any(circle IN end.connectionsAudience WHERE circle IN $circles))
    OR any(one IN [person, other] WHERE 'person:' + one.id IN $circles) AND (end.audience IS NULL OR any(circle IN end.audience WHERE circle IN $circles))) } DESC, person.key
