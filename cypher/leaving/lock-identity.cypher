// Who leaves? Locks the account and its person first; by the account, or by the key of a person, whose account it is then.
CALL () {
  MATCH (account:AuthRecord {id: $accountId}) WHERE account:Account
  OPTIONAL MATCH (account)-[:IS]->(me:Person)
  RETURN account, me
  UNION
  MATCH (me:Person {key: $personKey})
  OPTIONAL MATCH (account:Account)-[:IS]->(me)
  RETURN account, me
}
FOREACH (one IN CASE WHEN account IS NULL THEN [] ELSE [account] END | SET one.lock = true REMOVE one.lock)
FOREACH (one IN CASE WHEN me IS NULL THEN [] ELSE [me] END | SET one.lock = true REMOVE one.lock)
RETURN account.id AS accountId, account.email AS email, coalesce(account.demo, false) AS isDemo, me.id AS personId, me.key AS key
