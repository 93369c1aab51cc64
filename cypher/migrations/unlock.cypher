// Gives the lock for migrating back, if it is still ours.
MATCH (lock:__Neo4jMigrationsLock {name: 'peergraph', id: $token})
DELETE lock
