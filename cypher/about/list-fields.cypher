// What does the graph say of this person themself, field by field, and what do the sources say where the person’s own word
// counts instead?
MATCH (me:Person {id: $personId})
OPTIONAL MATCH (me)-[:CORRECTS]->(said:Said)
UNWIND $fields AS field
WITH me, said, field, field IN coalesce(me.ownFields, []) AS isOwn
WHERE isOwn OR me[field] IS NOT NULL
RETURN field, me[field] AS value, said[field] AS said, isOwn, me.told AS told
