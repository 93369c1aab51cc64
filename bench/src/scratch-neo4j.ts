import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connection, type Db, migrate, openDb } from '@peergraph/graph';
import { openNeo4j } from '@peergraph/local-neo4j';
import { z } from 'zod';
import type { Setting } from './benches.ts';

export type ScratchNeo4j = {
  access: Connection;
  db: Db;
  software: Readonly<Record<string, string>>;
};

/** The database named by NEO4J_URI holds something. */
export class NotEmpty extends Error {
  override name = 'NotEmpty';
}

/**
 * A migrated, empty Neo4j for this run alone: in a temporary folder that is removed at the end, or the one that
 * NEO4J_URI names, which must be empty and is left so. Throws `Neo4jUnavailable` and `NotEmpty`.
 */
export async function openScratchNeo4j({ tell, signal, atEnd }: Setting): Promise<ScratchNeo4j> {
  const home = await mkdtemp(join(tmpdir(), 'peergraph-bench-'));
  atEnd(() => rm(home, { recursive: true, force: true }));
  const neo4j = await openNeo4j({ home, onProgress: tell, signal });
  atEnd(neo4j.stop);
  const { uri, user, password } = neo4j;
  const access = { uri, user, password };
  const db = openDb(access);
  atEnd(db.close);
  // What is under way fails at once, rather than be waited for.
  signal.addEventListener('abort', db.close);
  if (neo4j.how === 'configured') {
    await requireEmpty(db, uri);
    atEnd(() => leaveEmpty(access));
  }
  await migrate(db);
  return { access, db, software: await softwareOf(db) };
}

async function leaveEmpty(access: Connection): Promise<void> {
  const db = openDb(access);
  await empty(db);
  await db.close();
}

async function requireEmpty(db: Db, uri: string): Promise<void> {
  const found = await db.run(
    'MATCH (n) WHERE NOT (n:__Neo4jMigration OR n:__Neo4jMigrationsLock OR n:Instance) RETURN n LIMIT 1',
    {},
    'read',
  );
  if (found.length === 0) return;
  throw new NotEmpty(
    `The database at NEO4J_URI=${uri} is not empty, and a bench fills and clears it. Name an empty one, or unset NEO4J_URI.`,
  );
}

/** Deletes everything but the history of migrations and the instance, without which a server answers nobody; indexes and constraints stay. */
export async function empty(db: Db): Promise<void> {
  await db.runAlone(
    'MATCH ()-[r]->() WHERE type(r) <> "MIGRATED_TO" CALL (r) { DELETE r } IN TRANSACTIONS OF 20000 ROWS',
    {},
  );
  await db.runAlone(
    `MATCH (n) WHERE NOT (n:__Neo4jMigration OR n:__Neo4jMigrationsLock OR n:Instance)
     CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`,
    {},
  );
}

const Software = z.object({
  neo4j: z.string(),
  java: z.string(),
  heap: z.string(),
  pageCache: z.string(),
});

/** The versions and memory of the Neo4j, as it says itself. */
async function softwareOf(db: Db): Promise<z.infer<typeof Software>> {
  const rows = await db.runAlone(
    `CALL dbms.components() YIELD versions, edition
     CALL dbms.queryJmx('java.lang:type=Runtime') YIELD attributes AS runtime
     CALL dbms.queryJmx('java.lang:type=Memory') YIELD attributes AS memory
     CALL dbms.listConfig('server.memory.pagecache.size') YIELD value AS pageCache
     RETURN versions[0] + ' ' + edition AS neo4j, runtime.VmVersion.value AS java,
       toString(memory.HeapMemoryUsage.value.properties.max / 1048576) + ' MB' AS heap, pageCache`,
    {},
  );
  return Software.parse(rows[0]);
}
