// How many introductions a month somebody takes, whether they take any for now, and whether they may be asked directly.
MATCH (person:Person {id: $personId})
SET person.capacity = coalesce($capacity, person.capacity), person.paused = coalesce($paused, person.paused),
  person.takesDirect = coalesce($takesDirect, person.takesDirect)
RETURN coalesce(person.capacity, 2) AS capacity, coalesce(person.paused, false) AS paused,
  coalesce(person.takesDirect, false) AS takesDirect
