// Which words of others hold the name of this person, their own or the one their source has? In what is made of introductions
// they have a part in, and in all rules and proposals.
MATCH (me:Person {id: $personId})
OPTIONAL MATCH (me)-[:CORRECTS]->(said:Said)
WITH me, [name IN [me.name, said.name] WHERE trim(name) <> ''] AS names
CALL (me) {
  MATCH (me)<-[:FROM|TO|VIA]-(request:Request)
  RETURN request AS one, ['need', 'tried', 'outcome'] AS fields
  UNION
  MATCH (event:Event)-[:OF]->(request:Request)
  WHERE event.byId = me.id OR event.otherId = me.id OR EXISTS { (request)-[:FROM|TO|VIA]->(me) }
  RETURN event AS one, ['note'] AS fields
  UNION
  MATCH (rule:Rule)
  RETURN rule AS one, ['text'] AS fields
  UNION
  MATCH (proposal:Proposal)
  RETURN proposal AS one, ['why', 'note'] AS fields
}
UNWIND fields AS field
WITH names, one, field WHERE any(name IN names WHERE toLower(one[field]) CONTAINS toLower(name))
RETURN names, one.id AS id, field, one[field] AS text
