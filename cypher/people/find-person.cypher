// Who has this id or key?
CALL () {
  MATCH (person:Person {id: $id})
  RETURN person
  UNION
  MATCH (person:Person {key: $key})
  RETURN person
}
WITH person WHERE coalesce(person.visibility, 'EVERYONE') = 'EVERYONE'
RETURN person.id AS id, person.key AS key, person.name AS name, person.headline AS headline, person.bio AS bio,
  person.affiliation AS affiliation, person.city AS city, person.country AS country,
  coalesce(person.languages, []) AS languages, person.capacity AS capacity, coalesce(person.paused, false) AS paused,
  coalesce(person.ownWords, []) AS ownWords
