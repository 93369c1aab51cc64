import { type Connection, type Db, migrate, openDb, patiently } from '@peergraph/graph';
import { afterAll, inject } from 'vitest';
import { z } from 'zod';

declare module 'vitest' {
  interface ProvidedContext {
    /**
     * Asking this address, with the number of the process that runs tests as its path, starts that process's Neo4j, once,
     * and answers with `{uri, user, password}`.
     */
    neo4jAddress: string;
  }
}

const Answer = z.union([
  z.object({ access: z.object({ uri: z.string(), user: z.string(), password: z.string() }) }),
  z.object({ problem: z.string() }),
]);

/** How this process's Neo4j is reached. */
export async function testNeo4j(): Promise<Connection> {
  const response = await fetch(`${inject('neo4jAddress')}${process.env.VITEST_POOL_ID}`);
  const answer = Answer.parse(await response.json());
  if ('problem' in answer) throw new Error(answer.problem);
  return answer.access;
}

/**
 * An empty, migrated database for the tests of one file. Call it at the top of the file:
 * `const db = await openTestDb();` — it closes itself after the file's last test.
 */
export async function openTestDb(): Promise<Db> {
  // A cold Neo4j on a busy machine plans its first statements for longer than a page would wait.
  const db = patiently(connect(await testNeo4j()));
  afterAll(() => db.close());
  await clear(db);
  await migrate(db);
  return db;
}

export const connect = openDb;

/** Deletes everything but what migrations, and the tests themselves, wrote down about their work. */
export async function clear(db: Db): Promise<void> {
  await db.runAlone(
    `MATCH (n) WHERE NOT (n:__Neo4jMigration OR n:__Neo4jMigrationsLock OR n:__TestDatabase OR n:Instance)
     CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`,
    {},
  );
  await db.run('MATCH (n:Instance) SET n = {key: n.key, id: n.id}', {}, 'write');
}

/**
 * Whether tests may clear this database: it is empty, or tests marked it as theirs and were killed before they could
 * leave it empty. Marks it.
 */
export async function claim(db: Db): Promise<boolean> {
  const rows = await db.run(
    `OPTIONAL MATCH (n) WHERE NOT (n:__Neo4jMigration OR n:__Neo4jMigrationsLock OR n:Instance)
     WITH collect(DISTINCT labels(n)) AS found
     WITH found WHERE found = [] OR ['__TestDatabase'] IN found
     MERGE (mark:__TestDatabase)
     RETURN true AS claimed`,
    {},
    'write',
  );
  return rows.length > 0;
}

/** Leaves a claimed database as it was found: empty. */
export async function release(db: Db): Promise<void> {
  await clear(db);
  await db.run('MATCH (mark:__TestDatabase) DELETE mark', {}, 'write');
}
