// Writes what a person says of themself in this field, or that it is nothing, and keeps what the sources say of it beside.
MATCH (me:Person {id: $personId})
SET me.lock = true
REMOVE me.lock
MERGE (me)-[:CORRECTS]->(said:Said)
FOREACH (_ IN CASE WHEN $field IN coalesce(me.ownFields, []) THEN [] ELSE [1] END |
  SET said[$field] = me[$field], me.ownFields = coalesce(me.ownFields, []) + $field)
SET me[$field] = $value
RETURN me.id AS id
