// Lucene scores each property apart, so a word in a short one outweighs a whole biography: people and their work are
// found by one text each, which the refresh keeps.
DROP INDEX person_profiles IF EXISTS;
DROP INDEX challenge_texts IF EXISTS;
MATCH (n:Person) WHERE n.expertise IS NOT NULL
CALL (n) { SET n.expertise = null } IN TRANSACTIONS OF 10000 ROWS;
CREATE FULLTEXT INDEX person_texts IF NOT EXISTS FOR (n:Person) ON EACH [n.profile]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX work_texts IF NOT EXISTS FOR (n:Challenge|Session) ON EACH [n.text]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
