// Says which person an account is: this one, unless they are somebody else’s; otherwise a new one by that name. An account
// that is somebody already stays who it is.
MATCH (account:AuthRecord {id: $accountId}) WHERE account:Account
SET account.lock = $token
WITH account
CALL (account) {
  MATCH (account)-[:IS]->(person:Person)
  RETURN person, true AS isLinked
  UNION ALL
  WITH account WHERE $personId IS NOT NULL AND NOT EXISTS { (account)-[:IS]->() }
  MATCH (person:Person {id: $personId}) WHERE NOT EXISTS { (:Account)-[:IS]->(person) }
  RETURN person, false AS isLinked
  UNION ALL
  WITH account WHERE $personId IS NULL AND NOT EXISTS { (account)-[:IS]->() }
  CREATE (person:Person:ListedPerson {id: randomUUID(), key: $key, name: account.name, visibility: 'EVERYONE', ownFields: ['name']})
  RETURN person, false AS isLinked
}
FOREACH (_ IN CASE WHEN isLinked THEN [] ELSE [1] END |
  MERGE (account)-[is:IS]->(person)
    ON CREATE SET is.accountId = account.id, is.personId = person.id)
RETURN person.id AS personId
