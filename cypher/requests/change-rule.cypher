// Puts a rule of a program in other words, or out of force.
MATCH (rule:Rule {id: $id})-[:OF]->(program:Program)
WHERE program.id IN $programIds
SET rule.text = coalesce($text, rule.text), rule.isActive = coalesce($isActive, rule.isActive), rule.at = $at
RETURN rule.id AS id, program.id AS programId, rule.text AS text, rule.isActive AS isActive, rule.at AS at
