// Takes the end of the chain of audit entries: until this transaction ends, nobody else adds to it.
MERGE (instance:Instance {key: 'peergraph'})
SET instance.lock = $token
RETURN coalesce(instance.auditSequence, 0) AS sequence, coalesce(instance.auditHash, '') AS hash
