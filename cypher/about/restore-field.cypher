// Takes back what a person said of themself in this field: what the sources say of it counts again.
MATCH (me:Person {id: $personId})
SET me.lock = true
REMOVE me.lock
WITH me WHERE $field IN me.ownFields
OPTIONAL MATCH (me)-[:CORRECTS]->(said:Said)
WITH me, said WHERE NOT ($field = 'name' AND said.name IS NULL)
SET me[$field] = said[$field], me.ownFields = [one IN me.ownFields WHERE one <> $field], said[$field] = null
RETURN me.id AS id
