// Which open requests has this person a part in, or are for a challenge that only they pose?
MATCH (me:Person {id: $personId})
CALL (me) {
  MATCH (me)<-[:FROM|TO|VIA]-(request:Request)
  RETURN request
  UNION
  MATCH (me)-[:POSES]->(work:Challenge)<-[:FOR]-(request:Request)
  WHERE NOT EXISTS { MATCH (work)<-[:POSES]-(other) WHERE other <> me }
  RETURN request
}
WITH DISTINCT request WHERE request.open IS NOT NULL
RETURN request.id AS id
ORDER BY id
