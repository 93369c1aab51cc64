export { configuredIn } from './configured.ts';
export { type Status, startLocalNeo4j, statusOfLocalNeo4j, stopLocalNeo4j } from './control.ts';
export { dockerAnswers } from './docker.ts';
export { withLock } from './lock.ts';
export { Neo4jUnavailable } from './neo4j-unavailable.ts';
export { type Neo4j, openNeo4j } from './open.ts';
export { neo4jVersion } from './program-files.ts';
export type { OpenOptions } from './source.ts';
