import { createServer } from 'node:http';
import type { TestProject } from 'vitest/node';
import { claim, connect, release } from './database.ts';
import { startNeo4j, type TestNeo4j } from './neo4j.ts';

/**
 * Gives the whole run one Neo4j, which starts when the first test asks for it: a run of tests that need no database
 * doesn't wait for one. It lives here rather than in a test's process because those end with each file.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let neo4j: Promise<TestNeo4j> | undefined;
  const server = createServer(async (_, response) => {
    neo4j ??= startNeo4j().then(prepared);
    const answer = await neo4j.then(
      ({ access }) => ({ access }),
      (error: unknown) => ({ problem: error instanceof Error ? error.message : String(error) }),
    );
    response.setHeader('connection', 'close').end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Not listening on a port.');
  project.provide('neo4jAddress', `http://127.0.0.1:${address.port}/`);
  return async () => {
    server.close();
    const running = await neo4j?.catch(() => undefined);
    if (!running) return;
    if (running.isLent) await leaveEmpty(running);
    await running.stop();
  };
}

async function prepared(neo4j: TestNeo4j): Promise<TestNeo4j> {
  const db = connect(neo4j.access);
  try {
    if (!neo4j.isLent || (await claim(db))) return neo4j;
    throw new Error(
      `The database at NEO4J_URI=${neo4j.access.uri} is not empty, and tests clear it. Name an empty one, or unset NEO4J_URI.`,
    );
  } finally {
    await db.close();
  }
}

async function leaveEmpty({ access }: TestNeo4j): Promise<void> {
  const db = connect(access);
  await release(db);
  await db.close();
}
