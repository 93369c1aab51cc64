import { createServer, connect as dial, type Socket } from 'node:net';
import { clear, openTestDb, testNeo4j } from '@peergraph/testkit';
import { Neo4jError } from 'neo4j-driver';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { translated } from './database-errors.ts';
import { openDb } from './index.ts';

const db = await openTestDb();
const access = await testNeo4j();
beforeEach(() => clear(db));

/** The tests' Neo4j behind a door: while it is shut, connections stay open and nothing comes through. */
async function openBehindDoor() {
  const neo4j = new URL(access.uri);
  const sockets = new Set<Socket>();
  let isShut = false;
  const server = createServer((client) => {
    const inner = dial(Number(neo4j.port), neo4j.hostname);
    client.pipe(inner).pipe(client);
    for (const socket of [client, inner]) {
      sockets.add(socket.on('error', () => {}).on('close', () => sockets.delete(socket)));
      if (isShut) socket.pause();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' ? bound?.port : undefined;
  const behind = openDb({ ...access, uri: `bolt://127.0.0.1:${port}` });
  afterAll(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await behind.close();
  });
  const shut = (now: boolean) => {
    isShut = now;
    for (const socket of sockets) now ? socket.pause() : socket.resume();
  };
  return { db: behind, shut };
}

/** What came of it, and after how many seconds. */
async function timed(work: Promise<unknown>) {
  const since = performance.now();
  const outcome = await work.catch((error: unknown) => error);
  return { outcome, seconds: (performance.now() - since) / 1000 };
}

const one = 'RETURN 1 AS one';

test('a database that hangs or is dead is told of within seconds, and one that is slow is waited for', async () => {
  const hanging = await openBehindDoor();
  expect(await hanging.db.run(one, {}, 'read')).toEqual([{ one: 1 }]);
  hanging.shut(true);
  const dead = openDb({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x' });
  const told = [
    hanging.db.run(one, {}, 'read'),
    hanging.db.run('CREATE (:Tide)', {}, 'write'),
    hanging.db.inTransaction((tx) => tx.run(one, {}, 'write')),
    dead.run(one, {}, 'read'),
  ].map(timed);
  // Somebody holds what another wants to change, for longer than a dead database is waited for.
  await db.run('CREATE (:Tide {height: 1})', {}, 'write');
  const slow = await db.tryOut(async (inside) => {
    await inside.run('MATCH (t:Tide) SET t.height = 2', {}, 'write');
    const waiting = timed(db.run('MATCH (t:Tide) SET t.height = 3 RETURN 1 AS one', {}, 'write'));
    await new Promise((resolve) => setTimeout(resolve, 3500));
    return { waiting };
  });
  for (const { outcome, seconds } of await Promise.all(told)) {
    expect(outcome).toMatchObject({ name: 'GraphError', code: 'UNAVAILABLE' });
    expect(seconds).toBeLessThan(4.5);
  }
  const { outcome, seconds } = await slow.waiting;
  expect(outcome).toEqual([{ one: 1 }]);
  expect(seconds).toBeGreaterThan(3.4);
  hanging.shut(false);
  expect(await hanging.db.run(one, {}, 'read')).toEqual([{ one: 1 }]);
  await dead.close();
});

test.each([
  ['Neo.TransientError.General.OutOfMemoryError', /too little memory.*Narrow the question/],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', /too little memory/],
  ['Neo.TransientError.General.TransactionOutOfMemoryError', /too little memory/],
  ['Neo.ClientError.Transaction.TransactionTimedOut', /took too long/],
  ['Neo.TransientError.Transaction.Terminated', /took too long/],
  ['Neo.ClientError.Transaction.LockClientStopped', /took too long/],
  ['Neo.TransientError.General.DatabaseUnavailable', /cannot be reached at the moment/],
  ['ServiceUnavailable', /cannot be reached at the moment/],
])('%s is said in words', (code, message) => {
  const error = new Neo4jError('in the words of Neo4j', code, '', '');
  expect(translated(error)).toMatchObject({
    code: 'UNAVAILABLE',
    message: expect.stringMatching(message),
  });
});

test('what is wrong with a statement is a bug of ours and stays what it is', async () => {
  await expect(db.run('RETRUN 1', {}, 'read')).rejects.toMatchObject({ name: 'Neo4jError' });
});
