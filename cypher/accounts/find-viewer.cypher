// Whose account signed in, by its id or by the hash of an access token, which person is it, what may it do where, and in
// which circles is it? The demo’s accounts are good for nothing once somebody real is here, or people whom the demo did not
// bring.
MATCH (instance:Instance {key: 'peergraph'})
CALL () {
  MATCH (account:AuthRecord {id: $accountId}) RETURN account, null AS scopes
  UNION ALL
  MATCH (token:AccessToken {hash: $tokenHash}) WHERE token.expiresAt > $now
  MATCH (account:AuthRecord {id: token.ownerId}) RETURN account, token.scopes AS scopes
}
WITH * WHERE account:Account AND ($mayBeDemo AND instance.demoPeople = COUNT { (:Person) }
  AND NOT EXISTS { MATCH (other:Account) WHERE other.demo IS NULL } OR account.demo IS NULL)
WITH account, scopes, instance, [(account)-[:IS]->(person:Person) | person][0] AS person
RETURN account.id AS accountId, account.name AS name, account.email AS email, account.demo IS NOT NULL AS isDemo,
  person.id AS personId,
  EXISTS { (account)-[:HAS_ROLE {role: 'ADMIN'}]->(instance) } AS isAdmin,
  [(account)-[held:HAS_ROLE]->(program:Program) | {programId: program.id, programKey: program.key, role: held.role}] AS roles,
  CASE WHEN person IS NULL THEN [] ELSE ['person:' + person.id] END + COLLECT {
    MATCH (account)-[:HAS_ROLE]->(program:Program)
    RETURN 'program:' + program.id AS circle
    UNION
    MATCH (account)-[held:HAS_ROLE]->(program:Program) WHERE held.role IN ['ORGANISER', 'FACILITATOR']
    RETURN 'facilitators:' + program.id AS circle
    UNION
    MATCH (person)-[member:MEMBER_OF]->(cohort:Cohort) WHERE member.until IS NULL OR member.until >= left($now, 10)
    RETURN 'cohort:' + cohort.id AS circle
    UNION
    MATCH (person)-[member:MEMBER_OF]->(:Cohort)-[:PART_OF]->(program:Program) WHERE member.until IS NULL OR member.until >= left($now, 10)
    RETURN 'program:' + program.id AS circle
  } AS circles,
  scopes
