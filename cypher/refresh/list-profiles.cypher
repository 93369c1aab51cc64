// What people say of themselves and which topics they know, for learning the words that go with a topic.
MATCH (person:Person)
WHERE person.key > $after AND person.expertiseAudience IS NULL
  AND ($topics IS NULL OR EXISTS { (person)-[:KNOWS_ABOUT]->(topic:Topic) WHERE topic.key IN $topics })
WITH person ORDER BY person.key LIMIT toInteger($first)
RETURN person.key AS key, coalesce(person.profile, '') AS profile,
  COLLECT { MATCH (person)-[:KNOWS_ABOUT]->(topic:Topic) RETURN topic.key } AS topics
ORDER BY key
