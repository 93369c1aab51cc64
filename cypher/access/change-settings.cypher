// Keeps what somebody chose to show to whom; what isn’t said stays as it is. The text by which they are found (see
// refresh/write-profiles) loses the words of what they know at once, wherever that or the profile is chosen anew: whoever may
// read them finds them by those again after the next refresh.
MATCH (person:Person {id: $personId})
SET person.chosenVisibility = coalesce($profile, person.chosenVisibility),
  person.expertiseVisibility = coalesce($expertise, person.expertiseVisibility),
  person.needsVisibility = coalesce($needs, person.needsVisibility),
  person.connectionsVisibility = coalesce($connections, person.connectionsVisibility),
  person.counted = coalesce($counted, person.counted)
FOREACH (_ IN CASE WHEN $profile IS NULL AND $expertise IS NULL THEN [] ELSE [1] END |
  SET person.profile = reduce(all = '', part IN [coalesce(person.headline, ''), coalesce(person.bio, '')] |
    CASE WHEN part = '' THEN all WHEN all = '' THEN part ELSE all + '\n' + part END))
RETURN person.id AS id
