// Takes the one lock for migrating, unless its holder was heard of in the last two minutes.
MERGE (lock:__Neo4jMigrationsLock {name: 'peergraph'})
  ON CREATE SET lock.id = $token, lock.at = datetime()
SET lock.touched = true
WITH lock
FOREACH (_ IN CASE WHEN lock.at < datetime() - duration('PT2M') THEN [1] ELSE [] END |
  SET lock.id = $token, lock.at = datetime())
RETURN lock.id AS token
