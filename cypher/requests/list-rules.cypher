// What rules did these programs make of reasons for which introductions were not made, the newest first? Nobody
// reads what came of a request of their own: they are not told who closed it and why.
UNWIND $programIds AS programId
MATCH (rule:Rule)-[:OF]->(:Program {id: programId})
WHERE NOT EXISTS { (:Request {id: rule.requestId})-[:FROM]->(:Person {id: $personId}) }
RETURN rule.id AS id, programId, rule.text AS text, rule.isActive AS isActive, rule.at AS at
ORDER BY at DESC, id
