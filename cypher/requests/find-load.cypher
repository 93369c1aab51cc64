// How many introductions does this person take a month, any for now, and any without somebody between?
MATCH (person:Person {id: $personId})
RETURN coalesce(person.capacity, 2) AS capacity, coalesce(person.paused, false) AS paused,
  coalesce(person.takesDirect, false) AS takesDirect
