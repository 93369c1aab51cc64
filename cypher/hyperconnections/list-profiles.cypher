// What do these people say of themselves, as the search reads it?
UNWIND $ids AS id
MATCH (person:Person {id: id})
RETURN person.id AS id, coalesce(person.profile, '') AS profile
