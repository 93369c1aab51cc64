// What became of a letter? It is not tried again.
MATCH (letter:Letter {id: $id})
SET letter.outcome = $outcome, letter.endedAt = $now
REMOVE letter.dueAt
