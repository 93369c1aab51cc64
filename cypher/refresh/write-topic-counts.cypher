// Keeps beside each topic how many people who may be seen know it: the rarer, the more a match says.
MATCH (topic:Topic)
WHERE $topics IS NULL OR topic.key IN $topics
CALL (topic) {
  WITH topic, COUNT {
    (topic)<-[:KNOWS_ABOUT]-(person:Person) WHERE person.expertiseAudience IS NULL
  } AS people
  WITH topic, people WHERE topic.people IS NULL OR topic.people <> people
  SET topic.people = people
} IN TRANSACTIONS OF 500 ROWS
