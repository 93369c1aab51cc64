// Which letters are due? Whoever takes them has them until the time of the next try, which comes where they are not sent by
// then. Locks each before it looks again: of two servers one has it.
MATCH (letter:Letter) WHERE letter.dueAt <= $now
WITH letter ORDER BY letter.dueAt, letter.id LIMIT toInteger($first)
SET letter.lock = true
REMOVE letter.lock
WITH letter WHERE letter.dueAt <= $now
SET letter.dueAt = $tries[letter.attempts], letter.attempts = letter.attempts + 1
WITH letter
MATCH (letter)-[:TO]->(account:Account)
RETURN letter.id AS id, letter.kind AS kind, account.id AS accountId, letter.attempts AS attempts,
  coalesce(account.letterChoices, []) AS choices
ORDER BY id
