import { createServer } from 'node:http';
import { patiently } from '@peergraph/graph';
import type { TestProject } from 'vitest/node';
import { claim, connect, release } from './database.ts';
import { startNeo4j, type TestNeo4j } from './neo4j.ts';

/**
 * Gives each process that runs test files a Neo4j of its own, which starts when the first test there asks for it: a run
 * of tests that need no database doesn't wait for one. They live here rather than in a test's process because those end
 * before the run does.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started = new Map<string, Promise<TestNeo4j>>();
  let last: Promise<unknown> = Promise.resolve();
  // One after another: the first may have to fetch Neo4j, which the next then finds.
  const start = () => {
    const neo4j = last.then(startNeo4j).then(prepared);
    last = neo4j.catch(() => undefined);
    return neo4j;
  };
  const server = createServer(async ({ url = '/' }, response) => {
    const neo4j = started.get(url) ?? start();
    started.set(url, neo4j);
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
    await Promise.all([...started.values()].map(end));
  };
}

async function end(neo4j: Promise<TestNeo4j>): Promise<void> {
  const running = await neo4j.catch(() => undefined);
  if (!running) return;
  if (running.isLent) await leaveEmpty(running);
  await running.stop();
}

async function prepared(neo4j: TestNeo4j): Promise<TestNeo4j> {
  const db = patiently(connect(neo4j.access));
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
  const db = patiently(connect(access));
  await release(db);
  await db.close();
}
