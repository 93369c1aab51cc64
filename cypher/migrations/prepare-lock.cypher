// Makes sure that there can be only one lock for migrating.
CREATE CONSTRAINT migrations_lock IF NOT EXISTS FOR (n:__Neo4jMigrationsLock) REQUIRE n.name IS UNIQUE
