// Whose account signed in, by its id or by the hash of an access token, which person is it, and what may it do where? The
// demo’s accounts are good for nothing once somebody real is here, or people whom the demo did not bring.
MATCH (instance:Instance {key: 'peergraph'})
CALL () {
  MATCH (account:AuthRecord {id: $accountId}) RETURN account, null AS scopes
  UNION ALL
  MATCH (token:AccessToken {hash: $tokenHash}) WHERE token.expiresAt > $now
  MATCH (account:AuthRecord {id: token.ownerId}) RETURN account, token.scopes AS scopes
}
WITH * WHERE account:Account AND ($mayBeDemo AND instance.demoPeople = COUNT { (:Person) }
  AND NOT EXISTS { MATCH (other:Account) WHERE other.demo IS NULL } OR account.demo IS NULL)
RETURN account.id AS accountId, account.name AS name, account.email AS email,
  [(account)-[:IS]->(person:Person) | person.id][0] AS personId,
  EXISTS { (account)-[:HAS_ROLE {role: 'ADMIN'}]->(instance) } AS isAdmin,
  [(account)-[held:HAS_ROLE]->(program:Program) | {programId: program.id, programKey: program.key, role: held.role}] AS roles,
  scopes
