// Adds one entry to the chain, whose end is locked.
MATCH (instance:Instance {key: 'peergraph'})
CREATE (entry:AuditEntry)
SET entry = $entry,
    entry.sequence = toInteger($entry.sequence),
    instance.auditSequence = toInteger($entry.sequence),
    instance.auditHash = $entry.hash
