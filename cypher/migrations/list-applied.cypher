// Which migrations has this database seen, first to last?
MATCH path = (:__Neo4jMigration {version: 'BASELINE'})-[:MIGRATED_TO*0..]->(last:__Neo4jMigration)
WHERE NOT (last)-[:MIGRATED_TO]->()
UNWIND nodes(path)[1..] AS migration
RETURN migration.version AS version, migration.source AS source, migration.checksum AS checksum
