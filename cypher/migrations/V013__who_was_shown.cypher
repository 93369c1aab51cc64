// Whom searches showed to whom, once a day for each kind of thing, until it is forgotten.
CREATE CONSTRAINT showing_key IF NOT EXISTS FOR (n:Showing) REQUIRE n.key IS UNIQUE;
CREATE INDEX showing_day IF NOT EXISTS FOR (n:Showing) ON (n.day);
CREATE INDEX showing_asker IF NOT EXISTS FOR (n:Showing) ON (n.accountId);
