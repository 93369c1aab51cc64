// How many audit entries there should be, and what the last one’s hash should be.
MATCH (instance:Instance {key: 'peergraph'})
RETURN coalesce(instance.auditSequence, 0) AS sequence, coalesce(instance.auditHash, '') AS hash
