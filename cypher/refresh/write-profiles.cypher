// Keeps beside each person the one text by which they are found: headline, biography, and the words of their expertise, where
// that is for the same people.
// One text, because Lucene scores each property apart, and a word in a short one would outweigh a whole biography.
// Whoever said something of themself while this was read is left to the refresh after that: what they took back must not
// come back into their text.
MATCH (person:Person)
WHERE $people IS NULL OR person.key IN $people
CALL (person) {
  WITH person, [coalesce(person.headline, ''), coalesce(person.bio, ''), coalesce(person.ownWords, []),
      coalesce(person.audience, []), coalesce(person.expertiseAudience, [])] AS said,
    person.expertiseAudience IS NULL OR person.expertiseAudience = person.audience AS withExpertise
  OPTIONAL MATCH (person)-[knows:KNOWS_ABOUT]->(topic:Topic) WHERE withExpertise
  WITH person, said, withExpertise, topic, knows ORDER BY topic.key
  WITH person, said, withExpertise, collect(topic.key) AS topics,
    collect(topic.name) + reduce(all = [], words IN collect(knows.words) | all + words) AS words
  WITH person, said, withExpertise, topics, reduce(unique = [], word IN words |
    CASE WHEN toLower(word) IN [known IN unique | toLower(known)] THEN unique ELSE unique + word END) AS words
  WITH person, said, withExpertise, topics, reduce(all = '', part IN said[0..2] + words + CASE WHEN withExpertise THEN said[2] ELSE [] END |
    CASE WHEN part = '' THEN all WHEN all = '' THEN part ELSE all + '\n' + part END) AS profile
  WITH person, said, withExpertise, topics, profile WHERE person.profile IS NULL OR person.profile <> profile
  SET person.lock = true
  REMOVE person.lock
  WITH person, profile
  WHERE said = [coalesce(person.headline, ''), coalesce(person.bio, ''), coalesce(person.ownWords, []),
      coalesce(person.audience, []), coalesce(person.expertiseAudience, [])]
    AND topics = COLLECT { MATCH (person)-[:KNOWS_ABOUT]->(topic:Topic) WHERE withExpertise RETURN topic.key ORDER BY topic.key }
  SET person.profile = profile
} IN TRANSACTIONS OF 2000 ROWS
