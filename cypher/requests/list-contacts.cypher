// How can the two of an accepted request be reached, the learner first, as far as they show themselves? As long as only the demo is here, its people have the
// invented address that they have once somebody goes on as them.
MATCH (request:Request {id: $requestId, state: 'ACCEPTED'})
MATCH (request)-[part:FROM|TO]->(person:Person)
WHERE (person.audience IS NULL OR any(circle IN person.audience WHERE circle IN $circles))
MATCH (instance:Instance {key: 'peergraph'})
RETURN person.id AS personId, coalesce([(account:Account)-[:IS]->(person) | account.email][0],
  CASE WHEN instance.demoPeople = COUNT { (:Person) } AND NOT EXISTS { MATCH (other:Account) WHERE other.demo IS NULL }
    THEN person.key + '@demo.invalid' END) AS email
ORDER BY type(part)
