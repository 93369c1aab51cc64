// Keeps beside each person the words of their expertise, for the full-text index: topic names, and how they say it.
MATCH (person:Person)
CALL (person) {
  OPTIONAL MATCH (person)-[knows:KNOWS_ABOUT]->(topic:Topic)
  WITH person, topic, knows ORDER BY topic.key
  WITH person, collect(topic.name) + reduce(all = [], words IN collect(knows.words) | all + words) AS words
  WITH person, reduce(unique = [], word IN words |
    CASE WHEN toLower(word) IN [known IN unique | toLower(known)] THEN unique ELSE unique + word END) AS words
  WITH person, words WHERE person.expertise IS NULL OR person.expertise <> words
  SET person.expertise = words
} IN TRANSACTIONS OF 2000 ROWS
