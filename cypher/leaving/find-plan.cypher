// What would go with this account and its person: what they posed alone, what they asked for, and how many introductions
// are open; and where does nobody else organise or administer?
OPTIONAL MATCH (account:AuthRecord {id: $accountId}) WHERE account:Account
OPTIONAL MATCH (me:Person {id: $personId})
RETURN coalesce(account.demo, false) AS isDemo,
  EXISTS { MATCH (credential:AuthRecord {ownerId: $accountId}) WHERE credential:Credential AND credential.password IS NOT NULL } AS hasPassword,
  COUNT { MATCH (me)-[:POSES]->(work:Challenge) WHERE NOT EXISTS { MATCH (work)<-[:POSES]-(other) WHERE other <> me } } AS challenges,
  COUNT { MATCH (me)<-[:FROM|TO|VIA]-(request:Request) WHERE request.open IS NOT NULL } AS introductions,
  COUNT { (me)-[:CONNECTED]-() } AS connections,
  COLLECT {
    MATCH (account)-[held:HAS_ROLE]->(target:Program|Instance) WHERE held.role IN ['ORGANISER', 'ADMIN']
      AND NOT EXISTS { MATCH (other:Account)-[another:HAS_ROLE]->(target) WHERE other <> account AND another.role IN ['ORGANISER', 'ADMIN'] }
    RETURN DISTINCT coalesce(target.name, '') AS duty ORDER BY duty
  } AS duties
