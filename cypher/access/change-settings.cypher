// Keeps what somebody chose to show to whom; what isn’t said stays as it is.
MATCH (person:Person {id: $personId})
SET person.chosenVisibility = coalesce($profile, person.chosenVisibility),
  person.expertiseVisibility = coalesce($expertise, person.expertiseVisibility),
  person.needsVisibility = coalesce($needs, person.needsVisibility),
  person.connectionsVisibility = coalesce($connections, person.connectionsVisibility)
RETURN person.id AS id
