// Keys and ids are unique; every other rule on properties is checked by the server before it writes.
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_key IF NOT EXISTS FOR (n:Person) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (n:Topic) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT topic_key IF NOT EXISTS FOR (n:Topic) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT topic_name_key IF NOT EXISTS FOR (n:TopicName) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT discipline_id IF NOT EXISTS FOR (n:Discipline) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT discipline_key IF NOT EXISTS FOR (n:Discipline) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT challenge_id IF NOT EXISTS FOR (n:Challenge) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT challenge_key IF NOT EXISTS FOR (n:Challenge) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT program_id IF NOT EXISTS FOR (n:Program) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT program_key IF NOT EXISTS FOR (n:Program) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT cohort_id IF NOT EXISTS FOR (n:Cohort) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT cohort_key IF NOT EXISTS FOR (n:Cohort) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT session_id IF NOT EXISTS FOR (n:Session) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT session_key IF NOT EXISTS FOR (n:Session) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT goal_id IF NOT EXISTS FOR (n:Goal) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT goal_key IF NOT EXISTS FOR (n:Goal) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT question_id IF NOT EXISTS FOR (n:Question) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT question_key IF NOT EXISTS FOR (n:Question) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT need_id IF NOT EXISTS FOR (n:Need) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT need_key IF NOT EXISTS FOR (n:Need) REQUIRE n.key IS UNIQUE;
// One connection a pair, whichever end writes it first: `pair` is the two keys in order.
CREATE CONSTRAINT connection_pair IF NOT EXISTS FOR ()-[c:CONNECTED]-() REQUIRE c.pair IS UNIQUE;
CREATE FULLTEXT INDEX person_names IF NOT EXISTS FOR (n:Person) ON EACH [n.name, n.headline, n.affiliation]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX person_profiles IF NOT EXISTS FOR (n:Person) ON EACH [n.headline, n.bio, n.expertise, n.ownWords]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX topic_names IF NOT EXISTS FOR (n:Topic) ON EACH [n.name, n.aliases]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX challenge_texts IF NOT EXISTS FOR (n:Challenge) ON EACH [n.title, n.statement, n.outcome, n.ownWords]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX session_texts IF NOT EXISTS FOR (n:Session) ON EACH [n.title, n.description]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX program_names IF NOT EXISTS FOR (n:Program|Cohort) ON EACH [n.name, n.description]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
