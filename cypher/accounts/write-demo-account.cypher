// The account of one of the demo’s people.
MERGE (account:Account {email: $email})
  ON CREATE SET account.id = randomUUID(), account.name = $name, account.emailVerified = true, account.demo = true,
    account.createdAt = $now, account.updatedAt = $now
SET account:AuthRecord
RETURN account.id AS accountId
