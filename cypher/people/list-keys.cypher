// The key of everybody, in order.
MATCH (person:Person)
RETURN person.key AS key
ORDER BY key
