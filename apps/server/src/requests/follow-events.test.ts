import { listEventsAfter, requestIntroduction, withdrawRequest } from '@peergraph/graph';
import { openTestDb } from '@peergraph/testkit';
import { expect, test } from 'vitest';
import { createEventBus } from './event-bus.ts';
import { followEvents } from './follow-events.ts';
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
