// What does this person show to whom?
MATCH (person:Person {id: $personId})
RETURN coalesce(person.chosenVisibility, person.visibility, 'EVERYONE') AS profile,
  coalesce(person.expertiseVisibility, 'EVERYONE') AS expertise, coalesce(person.needsVisibility, 'FACILITATORS') AS needs,
  coalesce(person.connectionsVisibility, 'EVERYONE') AS connections,
  coalesce(person.counted, false) AS counted, person.needsVisibility IS NOT NULL AS needsAreChosen
