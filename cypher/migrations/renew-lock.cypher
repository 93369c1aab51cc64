// Says that whoever holds the lock for migrating is still at work.
MATCH (lock:__Neo4jMigrationsLock {name: 'peergraph', id: $token})
SET lock.at = datetime()
