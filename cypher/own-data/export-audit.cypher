// What does the audit hold that this account did, or that was done to it or its person? Who else did it is not told, nor its place
// among all entries: what lies between two of them would tell that somebody else did something.
MATCH (entry:AuditEntry)
WHERE entry.accountId = $accountId OR entry.subjectId = $accountId OR entry.subjectId = $personId
WITH entry ORDER BY entry.sequence
RETURN entry.at AS at, entry.action AS action, entry.outcome AS outcome, entry.programId AS programId,
  entry.details AS details, coalesce(entry.accountId = $accountId, false) AS wasMe
