// At which address does whoever asks reach these people? Their own they know; others’ once one of the two accepted an
// introduction to the other.
UNWIND $ids AS id
MATCH (account:Account)-[:IS]->(person:Person {id: id})
WHERE (person.audience IS NULL OR any(circle IN person.audience WHERE circle IN $circles)) AND account.demo IS NULL
  AND ('person:' + person.id IN $circles OR EXISTS {
    (person)-[tie:CONNECTED]-(one) WHERE tie.requestId IS NOT NULL AND 'person:' + one.id IN $circles
  })
RETURN person.id AS id, account.email AS email
