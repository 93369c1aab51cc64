// Keeps beside each person the one text by which they are found: headline, biography, and the words of their expertise, where
// that is for the same people.
// One text, because Lucene scores each property apart, and a word in a short one would outweigh a whole biography.
MATCH (person:Person)
WHERE $people IS NULL OR person.key IN $people
CALL (person) {
  WITH person, person.expertiseAudience IS NULL OR person.expertiseAudience = person.audience AS withExpertise
  OPTIONAL MATCH (person)-[knows:KNOWS_ABOUT]->(topic:Topic) WHERE withExpertise
  WITH person, withExpertise, topic, knows ORDER BY topic.key
  WITH person, withExpertise, collect(topic.name) + reduce(all = [], words IN collect(knows.words) | all + words) AS words
  WITH person, withExpertise, reduce(unique = [], word IN words |
    CASE WHEN toLower(word) IN [known IN unique | toLower(known)] THEN unique ELSE unique + word END) AS words
  WITH person, reduce(all = '', part IN [coalesce(person.headline, ''), coalesce(person.bio, '')] + words
    + CASE WHEN withExpertise THEN coalesce(person.ownWords, []) ELSE [] END |
    CASE WHEN part = '' THEN all WHEN all = '' THEN part ELSE all + '\n' + part END) AS profile
  WITH person, profile WHERE person.profile IS NULL OR person.profile <> profile
  SET person.profile = profile
} IN TRANSACTIONS OF 2000 ROWS
