// Which letters are due? Whoever takes them has them until the time of the next try, which comes where they are not sent by
// then. Each is found anew and locked before it is looked at again, because what was read before the lock stays as it was
// read: of two servers one has it.
MATCH (waiting:Letter) WHERE waiting.dueAt <= $now
WITH waiting.id AS id ORDER BY waiting.dueAt, id LIMIT toInteger($first)
MATCH (letter:Letter {id: id})
SET letter.lock = true
REMOVE letter.lock
WITH letter WHERE letter.dueAt <= $now
SET letter.dueAt = $tries[letter.attempts], letter.attempts = letter.attempts + 1
WITH letter
MATCH (letter)-[:TO]->(account:Account)
RETURN letter.id AS id, letter.kind AS kind, account.id AS accountId, letter.attempts AS attempts,
  coalesce(account.letterChoices, []) AS choices
ORDER BY id
