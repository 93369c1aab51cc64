// The latest entries of the audit, or the latest before one of them, with who did it; the newest first.
MATCH (entry:AuditEntry)
WHERE entry.sequence < toInteger($before) AND ($outcome IS NULL OR entry.outcome = $outcome)
WITH entry ORDER BY entry.sequence DESC LIMIT toInteger($first)
RETURN entry.sequence AS sequence, entry.at AS at, entry.action AS action, entry.outcome AS outcome,
  entry.accountId AS accountId, entry.subjectId AS subjectId, entry.programId AS programId,
  entry.details AS details, entry.previous AS previous, entry.hash AS hash,
  COLLECT { MATCH (account:AuthRecord {id: entry.accountId}) RETURN account.name }[0] AS accountName
