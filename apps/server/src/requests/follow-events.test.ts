import {
  type EventRow,
  GraphError,
  listEventsAfter,
  persistently,
  requestIntroduction,
  withdrawRequest,
} from '@peergraph/graph';
import { openTestDb, story, type Telling } from '@peergraph/testkit';
import { expect, test } from 'vitest';
import { createEventBus } from './event-bus.ts';
import { followEvents } from './follow-events.ts';
import { openRedis } from './redis.story.ts';
import { throughRedis } from './redis-bell.ts';
import { tellVillage } from './village.story.ts';

const db = await openTestDb();

test('events are told as they are committed, and again after the last that was heard', async () => {
  const { id, asked } = await tellVillage(db);
  const by = (key: string) => ({ actorId: id('ada'), key });
  const ada = { personId: id('ada'), programIds: [] };
  const { requestId } = await requestIntroduction(db, { ...by('ask'), ...asked });
  const bus = createEventBus();
  const [asking] = await listEventsAfter(db, { ...ada, first: 1 });
  const following = followEvents(db, bus, { told: async () => ada, afterId: asking?.id });
  const next = following.next();
  await withdrawRequest(db, { ...by('back'), requestId });
  bus.announce();
  const { value: told } = await next;
  expect(told).toMatchObject({ kind: 'WITHDRAWN', requestId });
  await following.return();

  // Another server, after a restart, to whom nobody announced anything.
  const resumed = followEvents(db, createEventBus(), {
    told: async () => ada,
    afterId: asking?.id,
  });
  expect((await resumed.next()).value).toEqual(told);
  await resumed.return();
});

test('a database that does not answer for a while breaks no stream', async () => {
  const { id, asked } = await tellVillage(db);
  await requestIntroduction(db, { actorId: id('ada'), key: 'ask', ...asked });
  let failures = 0;
  const faltering: typeof db = {
    ...db,
    run: (...statement) => {
      failures += 1;
      return failures > 2
        ? db.run(...statement)
        : Promise.reject(new GraphError('UNAVAILABLE', 'Too busy.'));
    },
  };
  const ada = { personId: id('ada'), programIds: [] };
  const following = followEvents(faltering, createEventBus(), {
    told: async () => ada,
    afterId: 'none',
  });
  expect((await following.next()).value).toMatchObject({ kind: 'REQUESTED' });
  expect(failures).toBeGreaterThan(2);
  await following.return();
});

/** 200 followers of 500 events are told by `THOROUGH=1 npx vitest run apps/server/src/requests/follow-events.test.ts`. */
const isThorough = process.env.THOROUGH === '1';
const followers = isThorough ? 200 : 30;
const writers = 4;
/** Each writes two events. */
const rounds = isThorough ? 63 : 6;

test('whoever follows, leaves and comes back at another server is told of everything once', {
  timeout: 600_000,
}, async () => {
  const { id, asked } = await tellVillage(db);
  const keys = Array.from({ length: writers }, (_, index) => `writer-${index}`);
  const written = await story(db, [
    ['person', { key: 'cleo', capacity: 31 }],
    ...keys.map(
      (key): Telling => ['challenge', { key: `of ${key}`, posedBy: [key], cohort: 'cohort' }],
    ),
  ]);
  const redis = await openRedis();
  const open = () => throughRedis(createEventBus(), redis.url, () => {});
  const first = open();
  const servers = [first, open(), open()];
  const who = { personId: id('fay'), programIds: [id('program')] };
  const all = writers * rounds * 2;
  /** Is told of so many events, or all there are, of which each may be the last before the line breaks. */
  const hearing = async (index: number, heard: EventRow[], most: number) => {
    const { events } = servers[index % servers.length] ?? first;
    const following = followEvents(db, events, {
      told: async () => who,
      afterId: heard.at(-1)?.id ?? 'none',
    });
    for await (const event of following) {
      heard.push(event);
      if (heard.length >= most) break;
    }
  };
  const hearingAll = Array.from({ length: followers }, async (_, index) => {
    const heard: EventRow[] = [];
    // Each leaves three times, no two at the same places.
    for (const [time, share] of [0.2, 0.4, 0.7, 1].entries())
      await hearing(index + time, heard, Math.ceil(all * share) - (share < 1 ? index % 7 : 0));
    return heard.map((event) => event.id);
  });
  await Promise.all(
    keys.map(async (key, index) => {
      for (let round = 0; round < rounds; round += 1) {
        const by = (act: string) => ({ actorId: written(key), key: `${act} ${round}` });
        const asking = {
          ...asked,
          ...by('ask'),
          challengeId: written(`of ${key}`),
          way: 'FACILITATOR',
          path: null,
        } as const;
        const { requestId } = await persistently(() => requestIntroduction(db, asking));
        await persistently(() => withdrawRequest(db, { ...by('back'), requestId }));
        servers[index % servers.length]?.events.announce();
      }
    }),
  );
  const rows = await db.run(
    'MATCH (event:Event) RETURN event.id AS id ORDER BY event.order',
    {},
    'read',
  );
  const inOrder = rows.map((row) => row.id);
  expect(inOrder).toHaveLength(all);
  for (const heard of await Promise.all(hearingAll)) expect(heard).toEqual(inOrder);
  expect(servers.map(({ events }) => events.listeners())).toEqual([0, 0, 0]);
  for (const { close } of servers) close();
  await redis.close();
});

test('a thousand who leave, before or while they are told, leave nothing behind', async () => {
  const { id } = await tellVillage(db);
  const bus = createEventBus();
  const ben = { personId: id('ben'), programIds: [] };
  const leaving = Array.from({ length: 1000 }, async (_, index) => {
    const following = followEvents(db, bus, { told: async () => ben });
    const waiting = index % 2 === 0 ? following.next() : undefined;
    if (index % 3 === 0) bus.announce();
    await following.return();
    await waiting;
  });
  await Promise.all(leaving);
  expect(bus.listeners()).toBe(0);
});
