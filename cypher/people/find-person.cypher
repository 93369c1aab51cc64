// Who has this id or key?
CALL () {
  MATCH (person:Person {id: $id})
  RETURN person
  UNION
  MATCH (person:Person {key: $key})
  RETURN person
}
WITH person WHERE (person.audience IS NULL OR any(circle IN person.audience WHERE circle IN $circles))
RETURN person.id AS id, person.key AS key, person.name AS name, person.headline AS headline, person.bio AS bio,
  person.affiliation AS affiliation, person.city AS city, person.country AS country,
  coalesce(person.languages, []) AS languages, person.capacity AS capacity, coalesce(person.paused, false) AS paused,
  CASE WHEN (person.expertiseAudience IS NULL OR any(circle IN person.expertiseAudience WHERE circle IN $circles))
    THEN coalesce(person.ownWords, []) ELSE [] END AS ownWords
