// How can the two of an accepted request be reached, the learner first?
MATCH (request:Request {id: $requestId, state: 'ACCEPTED'})
MATCH (request)-[part:FROM|TO]->(person:Person)
RETURN person.id AS personId, [(account:Account)-[:IS]->(person) | account.email][0] AS email
ORDER BY type(part)
