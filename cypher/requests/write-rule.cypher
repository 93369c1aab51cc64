// Makes the reason for which an introduction was not made a rule of its program, for everyone there to read.
MATCH (program:Program {id: $programId})
CREATE (rule:Rule {id: $id})-[:OF]->(program)
SET rule.text = $text, rule.isActive = true, rule.at = $at, rule.byId = $byId, rule.requestId = $requestId
