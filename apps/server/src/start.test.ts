import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { clear, openTestDb, story, testNeo4j } from '@peergraph/testkit';
import { afterEach, beforeEach, expect, test } from 'vitest';

const db = await openTestDb();
const { uri, user, password } = await testNeo4j();
const running = new Set<ChildProcess>();
beforeEach(() => clear(db));
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts Peergraph the way `npm start` does, on the tests' Neo4j and a free port. */
function start(environment: NodeJS.ProcessEnv = {}) {
  const access = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'start.ts')],
    {
      env: { ...process.env, PORT: '0', HOST: '', PEERGRAPH_DEMO: '', ...access, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  running.add(child);
  const said: string[] = [];
  const lines = createInterface({ input: child.stdout }).on('line', (line) => said.push(line));
  createInterface({ input: child.stderr }).on('line', (line) => said.push(line));
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child);
    return { code, said };
  });
  /** The first part of what it says that matches; throws when it ends without. */
  const says = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const found = pattern.exec(said.join('\n'));
      if (found) return found[1] ?? found[0];
      const over = await Promise.race([
        once(lines, 'line').then(() => false),
        ended.then(() => true),
      ]);
      if (over) throw new Error(`It ended and had said:\n${said.join('\n')}`);
    }
  };
  const stop = (signal: NodeJS.Signals) => child.kill(signal);
  /** Hears nothing more of it, as a terminal that was closed. */
  const leave = () => {
    child.stdout.destroy();
    child.stderr.destroy();
  };
  return { says, ended, stop, leave };
}

const countPeople = async () =>
  (await db.run('MATCH (n:Person) RETURN count(n) AS people', {}, 'read'))[0]?.people;

test('an empty graph is filled with the demo, served, and given back on Ctrl-C', async () => {
  const server = start();
  const address = await server.says(/^Peergraph is ready: (http:\S+)$/m);
  expect(await (await fetch(`${address}/ready`)).json()).toEqual({ status: 'ready' });
  expect(await (await fetch(address)).text()).toContain('<title>Peergraph</title>');
  expect(await countPeople()).toBeGreaterThanOrEqual(240);
  server.stop('SIGINT');
  await server.says(/Stopping/);
  // npm hands on what the terminal told the server as well.
  server.stop('SIGINT');
  const { code, said } = await server.ended;
  expect(code).toBe(0);
  // Nobody is left to wonder what takes so long.
  expect(said).toEqual(
    expect.arrayContaining([
      'The database is empty: loading the demo program',
      expect.stringMatching(/^Loading the demo program: \d+ of \d+ records$/),
      'Working out which topics and people belong together',
      'Trying out the searches people wait for; until that is done the first ones take longer',
      'It ends the demo as it is: from then on everybody has to sign in with an account.',
    ]),
  );
  await expect(fetch(address)).rejects.toThrow();
});

test('what is served is built for use, whatever the tests’ own build is like', async () => {
  const server = start({ PEERGRAPH_DEMO: '0' });
  const address = await server.says(/^Peergraph is ready: (http:\S+)$/m);
  const page = await (await fetch(address)).text();
  const paths = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, path]) => path);
  const scripts = await Promise.all(
    paths.map(async (path) => (await fetch(`${address}${path}`)).text()),
  );
  // The React that is for development is several times slower, and larger.
  expect(scripts.map((script) => script.includes('jsxDEV'))).toEqual(paths.map(() => false));
  expect(paths.length).toBeGreaterThan(0);
  server.stop('SIGTERM');
  await server.ended;
});

test('stopped while its Neo4j starts, also by a terminal that closes, it leaves nothing running', async () => {
  const home = mkdtempSync(join(tmpdir(), 'peergraph-start-'));
  const running = () => readdirSync(join(home, 'run'));
  const server = start({
    NEO4J_URI: '',
    PEERGRAPH_HOME: home,
    DOCKER_HOST: 'unix:///nowhere',
    PEERGRAPH_DEMO: '0',
  });
  await server.says(/Starting Neo4j/);
  while (!running().includes('process')) await new Promise((resolve) => setTimeout(resolve, 20));
  server.leave();
  server.stop('SIGHUP');
  server.stop('SIGTERM');
  expect(await server.ended).toMatchObject({ code: 0 });
  expect(running()).toEqual([]);
  rmSync(home, { recursive: true });
});

test('a demo that was killed half-way is whole after the next start', async () => {
  const killed = start();
  await killed.says(/loading the demo program/);
  while ((await countPeople()) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  killed.stop('SIGKILL');
  await killed.ended;

  const next = start();
  await next.says(/loading the demo program/);
  await next.says(/is ready/);
  next.stop('SIGTERM');
  await next.ended;
  const [whole] = await db.run(
    'MATCH (:Person)-[c:CONNECTED]->(:Person) RETURN count(c) > 0 AS areConnected',
    {},
    'read',
  );
  expect(whole).toEqual({ areConnected: true });
});

test('a graph stays empty where that is wished, and one’s own people stay alone', async () => {
  const wished = start({ PEERGRAPH_DEMO: '0' });
  await wished.says(/is ready/);
  wished.stop('SIGTERM');
  expect(await wished.ended).toMatchObject({ code: 0 });
  expect(await countPeople()).toBe(0);

  await story(db, [['person', { key: 'ada' }]]);
  const own = start();
  await own.says(/is ready/);
  own.stop('SIGTERM');
  await own.ended;
  expect(await countPeople()).toBe(1);
});

test('what can’t be is said in a line or two, without a stack', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const bound = taken.address();
  const port = typeof bound === 'object' ? (bound?.port ?? 0) : 0;
  expect(await start({ PORT: String(port) }).ended).toEqual({
    code: 1,
    said: [
      `Port ${port} of 127.0.0.1 is taken, perhaps by another Peergraph. Stop that one, or set PORT to another port: PORT=${port + 1} npm start`,
    ],
  });
  taken.close();

  expect(await start({ PORT: 'four' }).ended).toEqual({
    code: 1,
    said: ['PORT is "four"; it has to be a port from 0 to 65535.'],
  });
  const refused = await start({ NEO4J_PASSWORD: 'wrong' }).ended;
  expect(refused.code).toBe(1);
  expect(refused.said.join('\n')).toContain('NEO4J_PASSWORD');
  expect(refused.said.join('\n')).not.toMatch(/\n\s+at /);
});
