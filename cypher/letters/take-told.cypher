// Which events come after the last that was read for letters, and whom with an account does each tell? Locks the place that
// was come to until the end of the transaction, so that of several servers one reads on. Facilitators hear of what they ask
// or are asked themselves as anybody else does, and the demo's people have no addresses.
MERGE (cursor:LetterCursor {key: 'events'})
  ON CREATE SET cursor.last = 0
SET cursor.lock = true
REMOVE cursor.lock
WITH cursor.last AS last
MATCH (event:Event) WHERE event.order > last
WITH event ORDER BY event.order LIMIT toInteger($first)
OPTIONAL MATCH (event)-[:OF]->(request:Request)
OPTIONAL MATCH (request)-[:FROM]->(learner:Person)
OPTIONAL MATCH (request)-[:TO]->(expert:Person)
OPTIONAL MATCH (request)-[:VIA]->(broker:Person)
// Whoever left is in no letter, and neither is what they asked or were asked.
WITH event, CASE WHEN learner IS NULL OR expert IS NULL THEN null ELSE {
    id: request.id, state: request.state, learnerId: learner.id, expertId: expert.id, brokerId: broker.id,
    programId: request.programId, way: request.way, wasPitched: request.wasPitched
  } END AS request
RETURN event.order AS order, event.id AS eventId, event.kind AS kind, event.at AS at, event.byId AS byId, request,
  COLLECT {
    MATCH (event)-[:TELLS]->(person:Person)<-[:IS]-(account:Account) WHERE account.demo IS NULL
    RETURN {accountId: account.id, personId: person.id, facilitates: false, choices: coalesce(account.letterChoices, [])} AS reader
    UNION
    MATCH (event)-[:TELLS]->(:Program)<-[held:HAS_ROLE]-(account:Account)-[:IS]->(person:Person)
    WHERE held.role IN ['FACILITATOR', 'ORGANISER'] AND account.demo IS NULL
      AND NOT EXISTS { (event)-[:OF]->(:Request)-[:FROM|TO]->(person) }
    RETURN {accountId: account.id, personId: person.id, facilitates: true, choices: coalesce(account.letterChoices, [])} AS reader
  } AS readers
ORDER BY order
