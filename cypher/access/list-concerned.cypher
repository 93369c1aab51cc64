// Whose audiences may have to be worked out: whoever is new, or isn’t for everyone in everything, or asked for something.
MATCH (person:Person)
WHERE NOT person:ListedPerson OR person.audience IS NOT NULL
  OR person.expertiseAudience IS NOT NULL OR person.connectionsAudience IS NOT NULL
  OR coalesce(person.chosenVisibility, person.visibility, 'EVERYONE') <> 'EVERYONE'
  OR coalesce(person.expertiseVisibility, 'EVERYONE') <> 'EVERYONE'
  OR coalesce(person.connectionsVisibility, 'EVERYONE') <> 'EVERYONE'
  OR EXISTS { (person)-[:HAS_GOAL|HAS_QUESTION|HAS_NEED]->() }
RETURN person.id AS id
ORDER BY id
