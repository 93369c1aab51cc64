import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from './run.ts';

const home = await mkdtemp(join(tmpdir(), 'peergraph-home-'));
afterAll(() => rm(home, { recursive: true }));

async function db(word: string, environment: NodeJS.ProcessEnv) {
  const said: string[] = [];
  const say = (text: string) => said.push(text);
  const status = await run(['db', word], { environment, out: say, err: say, isWatched: false });
  return { status, said: said.join('') };
}

test('a home where nothing runs says so, and stopping it is no failure', async () => {
  const { status, said } = await db('status', { PEERGRAPH_HOME: home });
  expect(status).toBe(0);
  expect(said).toMatch(/^state +stopped\n/);
  expect(said).toMatch(new RegExp(`\ndata +${home}\n`));
  expect(await db('stop', { PEERGRAPH_HOME: home })).toMatchObject({ status: 0 });
});

test('a password in NEO4J_URI is never printed', async () => {
  const environment = { PEERGRAPH_HOME: home, NEO4J_URI: 'bolt://neo4j:swordfish@127.0.0.1:1' };
  for (const word of ['status', 'start', 'stop']) {
    const { status, said } = await db(word, environment);
    expect(status).toBe(1);
    expect(said).toContain('NEO4J_USER and NEO4J_PASSWORD');
    expect(said).not.toContain('swordfish');
  }
});

test('a Neo4j that NEO4J_URI names is left alone', async () => {
  const environment = { PEERGRAPH_HOME: home, NEO4J_URI: 'bolt://127.0.0.1:1' };
  expect(await db('stop', environment)).toMatchObject({ status: 1 });
  expect(await db('start', environment)).toMatchObject({ status: 1 });
  expect(await db('status', environment)).toEqual({
    status: 0,
    said: 'NEO4J_URI names bolt://127.0.0.1:1; the local Neo4j is not used.\n',
  });
});
