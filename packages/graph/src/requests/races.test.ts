import { openTestDb, story, type Telling, testNeo4j } from '@peergraph/testkit';
import { afterAll, expect, test } from 'vitest';
import {
  acceptRequest,
  declineRequest,
  GraphError,
  openDb,
  patiently,
  removeClaim,
  requestIntroduction,
} from '../index.ts';
import { persistently } from '../persistently.ts';
import { expireRequest } from './clock.ts';
import { words } from './pottery.story.ts';
import { isThorough } from './thorough.story.ts';

const db = await openTestDb();
const access = await testNeo4j();
/** As many servers as there would be, each with connections of its own. */
const servers = Array.from({ length: 4 }, () => patiently(openDb(access)));
afterAll(() => Promise.all(servers.map((server) => server.close())));

const rounds = isThorough ? 50 : 8;
const clients = 100;
const now = new Date('2026-11-01T09:00:00Z');
const tooLate = new Date('2026-12-01T09:00:00Z');
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const serverOf = (client: number) => servers[client % servers.length] ?? db;

const learners = numbers(clients).flatMap((index): Telling[] => [
  ['person', { key: `learner-${index}` }],
  ['challenge', { key: `challenge-${index}`, posedBy: [`learner-${index}`] }],
]);
const id = await story(db, [
  ...learners,
  ['person', { key: 'patient', capacity: 31 }],
  ['person', { key: 'busy', capacity: 1 }],
]);
await db.run(
  'MATCH (p:Person) WHERE p.key IN ["patient", "busy"] SET p.takesDirect = true',
  {},
  'write',
);

const asking = (learner: number, toId: string, server = db) =>
  requestIntroduction(server, {
    ...words,
    actorId: id(`learner-${learner}`),
    key: crypto.randomUUID(),
    toId,
    challengeId: id(`challenge-${learner}`),
    way: 'DIRECT',
    now,
  });

/** What came of work done at once: what was done, and the codes of what was refused. */
async function atOnce<T>(work: Promise<T>[]) {
  const done: T[] = [];
  const codes: unknown[] = [];
  for (const outcome of await Promise.allSettled(work)) {
    if (outcome.status === 'fulfilled') done.push(outcome.value);
    else codes.push(outcome.reason instanceof GraphError ? outcome.reason.code : outcome.reason);
  }
  return { done, codes };
}

test('of a hundred who accept, decline and end one request at once, one does, every time', {
  timeout: 600_000,
}, async () => {
  const patient = { actorId: id('patient') };
  const acts = [acceptRequest, declineRequest];
  const end = (server: typeof db, requestId: string, act: number) => {
    const key = crypto.randomUUID();
    const how = acts[act];
    return persistently<{ requestId: string; state: string; sequence: number }>(() =>
      how
        ? how(server, { ...patient, key, requestId, now: tooLate })
        : expireRequest(server, { requestId, now: tooLate }),
    );
  };
  // Each alone, so that a cold database has planned the statements before many wait for each other.
  for (const act of [0, 1, 2]) {
    const { requestId } = await asking(rounds + act, patient.actorId);
    await end(db, requestId, act);
  }
  for (const round of numbers(rounds)) {
    await db.run('MATCH (p:Person {key: "patient"})-[tie:CONNECTED]-() DELETE tie', {}, 'write');
    const { requestId } = await asking(round, patient.actorId);
    const { done, codes } = await atOnce(
      numbers(clients).map((client) => end(serverOf(client), requestId, client % 3)),
    );
    expect({ round, done, codes }).toEqual({
      round,
      done: [
        {
          requestId,
          state: expect.stringMatching(/^(ACCEPTED|DECLINED|EXPIRED)$/),
          sequence: expect.any(Number),
        },
      ],
      codes: Array.from({ length: clients - 1 }, () => 'CONFLICT'),
    });
    const told = await db.run(
      `MATCH (request:Request {id: $requestId})
       RETURN request.state AS state, EXISTS { (:Person)-[:CONNECTED {requestId: $requestId}]-() } AS isConnected,
         COUNT { (request)<-[:OF]-(:Event) } AS events,
         COLLECT { MATCH (request)<-[:OF]-(e:Event) WHERE e.kind IN ['ACCEPTED', 'DECLINED', 'EXPIRED'] RETURN e.kind } AS ends`,
      { requestId },
      'read',
    );
    const state = done[0]?.state;
    const events = done[0]?.sequence;
    expect(told).toEqual([{ state, isConnected: state === 'ACCEPTED', events, ends: [state] }]);
  }
});

test('of a hundred who ask for the last place, one gets it', async () => {
  const { done, codes } = await atOnce(
    numbers(clients).map((client) => asking(client, id('busy'), serverOf(client))),
  );
  expect({ done: done.length, codes }).toEqual({
    done: 1,
    codes: Array.from({ length: clients - 1 }, () => 'CONFLICT'),
  });
});

test('whoever asks with a challenge and takes it off themself at once has it, or has not asked', async () => {
  await db.run('MATCH (p:Person) SET p.takesDirect = true', {}, 'write');
  const outcomes = await Promise.all(
    numbers(rounds).map(async (round) => {
      const personId = id(`learner-${40 + round}`);
      const challengeId = id(`challenge-${40 + round}`);
      const removal = { accountId: 'nobody', personId, claimId: `POSES ${challengeId}` };
      const { codes } = await atOnce([
        asking(40 + round, id(`learner-${39 - (round % 40)}`), serverOf(round)).then(() => 'ASKED'),
        removeClaim(serverOf(round + 1), removal).then(() => 'REMOVED'),
      ]);
      const [state] = await db.run(
        `MATCH (p:Person {id: $personId}) RETURN EXISTS { (p)-[:POSES]->(:Challenge {id: $challengeId}) } AS poses,
           EXISTS { (p)<-[:FROM]-(r:Request {challengeId: $challengeId}) WHERE r.open IS NOT NULL } AS isOpen`,
        { personId, challengeId },
        'read',
      );
      return { ...state, codes };
    }),
  );
  for (const outcome of outcomes)
    expect([
      { poses: true, isOpen: true, codes: ['CONFLICT'] },
      { poses: false, isOpen: false, codes: [expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/)] },
    ]).toContainEqual(outcome);
});

test('a mutation that comes a hundred times at once happens once, and all are told the same', async () => {
  await db.run('MATCH (p:Person {key: "patient"})-[tie:CONNECTED]-() DELETE tie', {}, 'write');
  const asked = {
    ...words,
    actorId: id('learner-99'),
    key: 'once',
    toId: id('patient'),
    challengeId: id('challenge-99'),
    way: 'DIRECT',
    now,
  } as const;
  const { done, codes } = await atOnce(
    numbers(clients).map((client) => requestIntroduction(serverOf(client), asked)),
  );
  expect(codes).toEqual([]);
  expect(new Set(done.map(({ requestId }) => requestId)).size).toBe(1);
});
