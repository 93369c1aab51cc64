// The search box looks for beginnings and misspellings of whole words, which the stems kept for texts do not have.
// (Of two indexes over the same properties Neo4j would make but one: the key makes the difference.)
CREATE FULLTEXT INDEX topic_words IF NOT EXISTS FOR (n:Topic) ON EACH [n.name, n.aliases, n.key]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX titles IF NOT EXISTS FOR (n:Challenge|Session) ON EACH [n.title]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
