// Who makes the introduction from now on? Nobody yet, where the facilitators of the program are asked.
MATCH (request:Request {id: $requestId})
CALL (request) {
  MATCH (request)-[via:VIA]->(:Person)
  DELETE via
}
CALL (request) {
  MATCH (broker:Person {id: $brokerId})
  CREATE (request)-[:VIA]->(broker)
}
