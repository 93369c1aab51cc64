// Who isn’t for everyone, and what they asked for, is for nobody but themselves until the refresh that follows tells for whom.
MATCH (n:Person) WHERE coalesce(n.visibility, 'EVERYONE') <> 'EVERYONE'
CALL (n) { SET n.audience = ['person:' + n.id], n.expertiseAudience = ['person:' + n.id], n.connectionsAudience = ['person:' + n.id] } IN TRANSACTIONS OF 10000 ROWS;
MATCH (p:Person)-[:HAS_GOAL|HAS_QUESTION|HAS_NEED]->(n)
CALL (p, n) { SET n.audience = ['person:' + p.id] } IN TRANSACTIONS OF 10000 ROWS;
CREATE INDEX person_audience IF NOT EXISTS FOR (n:Person) ON (n.audience);
// Lucene weighs a word by how many texts hold it: only what is for everyone is in an index, so that a score tells nothing of
// the rest. What is for everyone has a label for that.
DROP INDEX person_names IF EXISTS;
DROP INDEX person_texts IF EXISTS;
DROP INDEX work_texts IF EXISTS;
DROP INDEX titles IF EXISTS;
DROP INDEX topic_names IF EXISTS;
DROP INDEX topic_words IF EXISTS;
CREATE FULLTEXT INDEX person_names IF NOT EXISTS FOR (n:ListedPerson) ON EACH [n.name, n.headline, n.affiliation]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX person_texts IF NOT EXISTS FOR (n:ListedPerson) ON EACH [n.profile]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX work_texts IF NOT EXISTS FOR (n:ListedWork) ON EACH [n.text]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX titles IF NOT EXISTS FOR (n:ListedWork) ON EACH [n.title]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX topic_names IF NOT EXISTS FOR (n:ListedTopic) ON EACH [n.name, n.aliases]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX topic_words IF NOT EXISTS FOR (n:ListedTopic) ON EACH [n.name, n.aliases, n.key]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
// How many accounts may be made with an invitation; of older ones, as many as still may accept it.
MATCH (invitation:Invitation) WHERE invitation.uses IS NULL SET invitation.uses = invitation.left;
