// The entries of the audit after this one, in their order.
MATCH (entry:AuditEntry)
WHERE entry.sequence > toInteger($after)
WITH entry ORDER BY entry.sequence LIMIT toInteger($first)
RETURN entry.sequence AS sequence, entry.at AS at, entry.action AS action, entry.outcome AS outcome,
  entry.accountId AS accountId, entry.subjectId AS subjectId, entry.programId AS programId,
  entry.details AS details, entry.previous AS previous, entry.hash AS hash
