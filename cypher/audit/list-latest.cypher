// The latest entries of the audit, or the latest before one of them, with who did it; the newest first. Steps of what whoever
// reads asked for themself are left out: nobody learns here who declined.
MATCH (entry:AuditEntry)
WHERE entry.sequence < toInteger($before) AND ($outcome IS NULL OR entry.outcome = $outcome)
  AND NOT EXISTS { (:Request {id: entry.subjectId})-[:FROM]->(:Person {id: $personId}) }
WITH entry ORDER BY entry.sequence DESC LIMIT toInteger($first)
RETURN entry.sequence AS sequence, entry.at AS at, entry.action AS action, entry.outcome AS outcome,
  entry.accountId AS accountId, entry.subjectId AS subjectId, entry.programId AS programId,
  entry.details AS details, entry.previous AS previous, entry.hash AS hash,
  COLLECT { MATCH (account:AuthRecord {id: entry.accountId}) RETURN account.name }[0] AS accountName
