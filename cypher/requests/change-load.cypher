// How many introductions a month somebody takes, whether they take any for now, and whether they may be asked directly.
// What their source says of it is kept beside, and counts no more.
MATCH (person:Person {id: $personId})
SET person.lock = true
REMOVE person.lock
MERGE (person)-[:CORRECTS]->(said:Said)
FOREACH (field IN [one IN ['capacity', 'paused'] WHERE {capacity: $capacity, paused: $paused}[one] IS NOT NULL
    AND NOT one IN coalesce(person.ownFields, [])] |
  SET said[field] = person[field], person.ownFields = coalesce(person.ownFields, []) + field)
SET person.capacity = coalesce($capacity, person.capacity), person.paused = coalesce($paused, person.paused),
  person.takesDirect = coalesce($takesDirect, person.takesDirect)
RETURN coalesce(person.capacity, 2) AS capacity, coalesce(person.paused, false) AS paused,
  coalesce(person.takesDirect, false) AS takesDirect
