// What rules did these programs make of reasons for which introductions were not made, the newest first?
UNWIND $programIds AS programId
MATCH (rule:Rule)-[:OF]->(:Program {id: programId})
RETURN rule.id AS id, programId, rule.text AS text, rule.isActive AS isActive, rule.at AS at
ORDER BY at DESC, id
