import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join as joined } from 'node:path';
import { promisify } from 'node:util';
import { createFirstInvitation, requestIntroduction, withdrawRequest } from '@peergraph/graph';
import { openTestDb, story, testNeo4j } from '@peergraph/testkit';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { createClient } from '../accounts/client.story.ts';
import { invite, signUp } from '../accounts/sign-up.story.ts';
import { createApp } from '../app.ts';
import { defaultSettings } from '../settings.ts';
import { createEventBus } from './event-bus.ts';
import { openRedis } from './redis.story.ts';
import { throughRedis } from './redis-bell.ts';
import { tellVillage } from './village.story.ts';

const db = await openTestDb();
const redis = await openRedis();
const { events, close } = throughRedis(createEventBus(), redis.url, () => {});
const settings = { ...defaultSettings(), attempts: 1000 };
const app = await createApp({ db, settings, events });
const address = await app.listen({ host: '127.0.0.1', port: 0 });
afterAll(async () => {
  await app.close();
  close();
  await redis.close();
});

const { id, asked } = await tellVillage(db);
await story(db, [['membership', { person: 'ada', cohort: 'cohort' }]]);
const olu = await signUp(address, 'olu', await createFirstInvitation(db, settings.secret));

/** Signs up somebody of the village, whom an administrator invited. */
async function join(key: string) {
  const input = { programId: id('program'), personId: id(key) };
  const { createInvitation } = await olu.ask(invite, { input });
  return signUp(address, key, createInvitation.secret);
}
const ben = await join('ben');
const ada = await join('ada');

/** Ada asks, at no server. */
const adaAsks = () => requestIntroduction(db, { ...by('asks'), ...asked });
/** Ada takes back what she asked, so that she can ask again. */
async function adaTakesItBack() {
  const [open = {}] = await db.run(
    'MATCH (request:Request {state: "REQUESTED"}) RETURN request.id AS id',
    {},
    'read',
  );
  await withdrawRequest(db, { ...by('takes it back'), requestId: z.string().parse(open.id) });
}
const by = (act: string) => ({ actorId: id('ada'), key: `${act} ${crypto.randomUUID()}` });

/** Begins to follow what concerns somebody, after an event or from now on. */
function openStream({ cookies }: Client, { after, signal }: Following = {}) {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const query =
    'subscription ($after: ID) { viewerEvents(after: $after) { id event { kind } request { turn need } } }';
  return fetch(`${address}/graphql`, {
    method: 'POST',
    headers: {
      accept: 'text/event-stream',
      'content-type': 'application/json',
      origin: address,
      cookie,
    },
    body: JSON.stringify({ query, variables: { after } }),
    signal: signal ?? null,
  });
}

/** The last event there is; where the stream goes on. */
async function lastEvent(): Promise<string> {
  const [last = { id: 'none' }] = await db.run(
    'MATCH (event:Event) RETURN event.id AS id ORDER BY event.order DESC LIMIT 1',
    {},
    'read',
  );
  return z.string().parse(last.id);
}

/** Follows what comes from now on, or after an event, once it is listened for them. */
async function follow(client: Client, { after, signal }: Following = {}) {
  const response = await openStream(client, { after: after ?? (await lastEvent()), signal });
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
  await expect.poll(() => events.listeners(), { timeout: 30_000 }).toBe(1);
  return response;
}
type Client = ReturnType<typeof createClient>;
type Following = { after?: string; signal?: AbortSignal | undefined };

/** What a stream tells up to and with the first event. */
async function firstOf(follows: (signal: AbortSignal) => Promise<Response>, act = async () => {}) {
  const leaving = new AbortController();
  const { body } = await follows(leaving.signal);
  await act();
  let told = '';
  try {
    for await (const chunk of body ?? []) {
      told += Buffer.from(chunk).toString();
      if (told.includes('viewerEvents')) leaving.abort();
    }
  } catch (error) {
    // The stream ends with the client's leaving.
    if (!leaving.signal.aborted) throw error;
  }
  await expect.poll(() => events.listeners(), { timeout: 5000 }).toBe(0);
  return told;
}

const servers: ChildProcess[] = [];
afterAll(() => {
  for (const server of servers) server.kill('SIGKILL');
});
/** Another server of the same instance, in a process of its own. */
async function openOtherServer(redisUrl: string | null) {
  const settled = { access: await testNeo4j(), secret: settings.secret, redis: redisUrl };
  const file = joined(import.meta.dirname, 'other-server.story.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', file, JSON.stringify(settled)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  servers.push(child);
  const ended = once(child, 'close');
  const [said] = await Promise.race([once(child.stdout, 'data'), ended]);
  const there = createClient(String(said));
  return {
    /** What somebody asks there who signed in here. */
    ask: ({ cookies }: Client, query: string, variables: object) => {
      for (const [name, value] of cookies) there.cookies.set(name, value);
      return there.ask(query, variables);
    },
    stop: () => child.kill('SIGKILL'),
    ended,
  };
}

const ask =
  'mutation ($input: RequestIntroductionInput!) { requestIntroduction(input: $input) { turn } }';
const adaAsked = '"event":{"kind":"REQUESTED"},"request":{"turn":"BROKER"';

test('a stream tells the viewer of what is theirs, and ends as soon as they leave', async () => {
  const told = await firstOf(
    (signal) => follow(ben, { signal }),
    async () => {
      await adaAsks();
      events.announce();
    },
  );
  expect(told).toContain(adaAsked);
  await adaTakesItBack();
});

test('what one does at one server is told by another', async () => {
  const other = await openOtherServer(redis.url);
  const told = await firstOf(
    (signal) => follow(ben, { signal }),
    async () => {
      expect(await other.ask(ada, ask, { input: asked })).toEqual({
        requestIntroduction: { turn: 'BROKER' },
      });
    },
  );
  expect(told).toContain(adaAsked);
  other.stop();
  await other.ended;
  await adaTakesItBack();
});

test('a server that is killed after it committed and before it said so loses no event', async () => {
  const after = await lastEvent();
  const doomed = await openOtherServer(null);
  await expect(doomed.ask(ada, ask, { input: asked })).rejects.toThrow('fetch failed');
  expect(await doomed.ended).toEqual([null, 'SIGKILL']);

  // Ben's page comes back to another, to which nobody announced anything.
  const told = await firstOf((signal) => follow(ben, { after, signal }));
  expect(told).toContain(adaAsked);
  expect(told.match(/viewerEvents/g)).toHaveLength(1);
  await adaTakesItBack();
});

/** 1,000 of them leave by `THOROUGH=1 npx vitest run apps/server/src/requests/viewer-events.test.ts`. */
const leavers = process.env.THOROUGH === '1' ? 1000 : 60;

/** What is still held for somebody: who listens, connections over which something is answered, and what the database does. */
async function underWay() {
  app.server.closeIdleConnections();
  const connections = await promisify(app.server.getConnections).call(app.server);
  const [running = {}] = await db.run(
    `SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery CONTAINS 'SHOW TRANSACTIONS'
     RETURN count(*) AS transactions`,
    {},
    'read',
  );
  return { listeners: events.listeners(), connections, ...running };
}

test('clients that leave before, while or after they are answered leave nobody listening', {
  timeout: 600_000,
}, async () => {
  let answered = 0;
  /** Leaves at once, a little later, or as soon as the stream begins. */
  const comeAndGo = async (number: number) => {
    const leaving = new AbortController();
    if (number % 3 === 0) setTimeout(() => leaving.abort(), number % 50);
    const response = await openStream(ben, { signal: leaving.signal }).catch(() => null);
    if (response) answered += 1;
    if (number % 3 === 1) events.announce();
    leaving.abort();
    await response?.body?.cancel().catch(() => {});
  };
  for (let gone = 0; gone < leavers; gone += 20)
    await Promise.all(Array.from({ length: 20 }, (_, index) => comeAndGo(gone + index)));
  expect(answered).toBeGreaterThan(leavers / 2);
  const left = { listeners: 0, connections: 0, transactions: 0 };
  await expect.poll(underWay, { timeout: 30_000 }).toEqual(left);
});

test('whoever signed out everywhere is told nothing more by the streams they had open', async () => {
  const response = await follow(ben);
  expect(await ben.ask('mutation { endAllSessions }')).toEqual({ endAllSessions: 1 });
  await adaAsks();
  events.announce();
  expect(await response.text()).not.toContain('viewerEvents');
  expect(events.listeners()).toBe(0);
});
