// Which words of others hold the name of this person, their own or the one their source has? In what is made of introductions
// they have a part in or were on the way of, and in all pitches, rules, proposals and challenges in somebody’s own
// words.
MATCH (me:Person {id: $personId})
OPTIONAL MATCH (me)-[:CORRECTS]->(said:Said)
WITH me, [name IN [me.name, said.name] WHERE trim(name) <> ''] AS names
CALL (me) {
  MATCH (request:Request)
  WHERE EXISTS { (request)-[:FROM|TO|VIA]->(me) } OR me.id IN request.path OR me.id IN request.triedIds
  RETURN request AS one, ['need', 'tried', 'outcome'] AS fields, true AS hasPart
  UNION
  MATCH (event:Event)-[:OF]->(request:Request)
  WHERE event.byId = me.id OR event.otherId = me.id OR EXISTS { (request)-[:FROM|TO|VIA]->(me) }
    OR me.id IN request.path OR me.id IN request.triedIds
  RETURN event AS one, ['note'] AS fields, true AS hasPart
  UNION
  MATCH (pitch:Pitch)-[:PITCHES]->(request:Request)
  RETURN pitch AS one, ['texts', 'reading'] AS fields, EXISTS { (request)-[:FROM|TO|VIA]->(me) }
    OR me.id IN request.path OR me.id IN request.triedIds OR any(cited IN pitch.cites WHERE cited CONTAINS me.id) AS hasPart
  UNION
  MATCH (rule:Rule)
  RETURN rule AS one, ['text'] AS fields, false AS hasPart
  UNION
  MATCH (challenge:Challenge) WHERE challenge.ownWordOf <> me.id
  RETURN challenge AS one, ['title', 'statement', 'outcome'] AS fields, false AS hasPart
  UNION
  MATCH (proposal:Proposal)
  RETURN proposal AS one, ['why', 'note'] AS fields, false AS hasPart
}
UNWIND fields AS field
WITH names, one, field, hasPart, CASE field WHEN 'texts' THEN one.texts ELSE [one[field]] END AS texts
WHERE any(text IN texts WHERE any(name IN names WHERE toLower(text) CONTAINS toLower(name)))
RETURN names, one.id AS id, field, texts, hasPart
