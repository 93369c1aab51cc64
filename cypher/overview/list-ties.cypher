// How many connections run between communities, in the network of a program or in the whole, the most first?
CALL () {
  WITH $programId AS programId WHERE programId IS NULL
  MATCH (person:Person)
  RETURN person
  UNION
  MATCH (:Program {id: $programId})<-[:PART_OF]-(:Cohort)<-[:MEMBER_OF]-(person:Person)
  RETURN person
}
MATCH (person)-[:CONNECTED]->(other:Person)
WHERE person.community <> other.community
  AND all(end IN [person, other] WHERE (end.connectionsAudience IS NULL OR any(circle IN end.connectionsAudience WHERE circle IN $circles))
    OR any(one IN [person, other] WHERE 'person:' + one.id IN $circles) AND (end.audience IS NULL OR any(circle IN end.audience WHERE circle IN $circles)))
  AND ($programId IS NULL OR EXISTS { (other)-[:MEMBER_OF]->(:Cohort)-[:PART_OF]->(:Program {id: $programId}) })
WITH person.community AS one, other.community AS another, count(*) AS count
WITH CASE WHEN one < another THEN one ELSE another END AS from, CASE WHEN one < another THEN another ELSE one END AS to,
  sum(count) AS count
RETURN from, to, count
ORDER BY count DESC, from, to
LIMIT toInteger($first)
