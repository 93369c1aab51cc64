// How many open requests wait for this person, as learner, as expert, as who introduces, and as facilitator of these
// programs where nobody introduces yet?
CALL () {
  MATCH (:Person {id: $personId})<-[:FROM]-(request:Request {state: 'MORE_INFO'}) RETURN request
  UNION
  MATCH (:Person {id: $personId})<-[:TO]-(request:Request {state: 'PITCHED'}) RETURN request
  UNION
  MATCH (:Person {id: $personId})<-[:VIA]-(request:Request {state: 'REQUESTED'}) RETURN request
  UNION
  UNWIND $programIds AS programId
  MATCH (request:Request {programId: programId, state: 'REQUESTED'})
  WHERE NOT EXISTS { (request)-[:VIA]->() }
    AND NOT EXISTS { (request)-[:FROM|TO]->(:Person {id: $personId}) }
  RETURN request
}
RETURN count(DISTINCT request) AS waiting
