// Adds one migration to the end of the history, unless it is there: the reply to an earlier try may have been lost.
MERGE (:__Neo4jMigration {version: 'BASELINE'})
WITH *
MATCH (last:__Neo4jMigration) WHERE NOT (last)-[:MIGRATED_TO]->() AND last.version <> $version
CREATE (migration:__Neo4jMigration {
  version: $version, description: $description, type: 'CYPHER', repeatable: false,
  source: $source, checksum: $checksum})
CREATE (last)-[:MIGRATED_TO {
  at: datetime(), in: duration({milliseconds: toInteger($milliseconds)}), by: $by, connectedAs: $by}]->(migration)
