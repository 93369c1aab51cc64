// How many people does this person know?
MATCH (:Person {id: $personId})-[:CONNECTED]-(person:Person)
WHERE coalesce(person.visibility, 'EVERYONE') = 'EVERYONE'
RETURN count(person) AS total
