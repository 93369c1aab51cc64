// Keeps which letters are to be written, and how far events were read for them. What was written down before is not again.
MATCH (cursor:LetterCursor {key: 'events'})
SET cursor.last = $last
WITH cursor
UNWIND $letters AS letter
MATCH (account:AuthRecord {id: letter.accountId})
MATCH (event:Event {id: letter.eventId})
MERGE (kept:Letter {key: letter.key})
  ON CREATE SET kept.id = letter.id, kept.kind = letter.kind, kept.dueAt = letter.dueAt, kept.attempts = 0
MERGE (kept)-[:TELLS_OF]->(event)
MERGE (kept)-[:TO]->(account)
