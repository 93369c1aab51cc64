import { afterEach, expect, test } from 'vitest';
import { createEventBus, type EventBus } from './event-bus.ts';
import { openRedis } from './redis.story.ts';
import { throughRedis } from './redis-bell.ts';

const soon = <T>(look: () => T) => expect.poll(look, { timeout: 30_000 });
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A server process with somebody who listens there. */
function serverOn(redis: Redis, patience?: { pingInterval: number; socketTimeout: number }) {
  const said: string[] = [];
  const log = (text: string) => said.push(text);
  const { events, close } = throughRedis(createEventBus(), redis.url, log, patience);
  closing.push(close);
  return { events, said, rings: ringsOf(events) };
}
type Redis = Awaited<ReturnType<typeof openRedis>>;

/** Two servers: the first heard of the second, the second of nobody yet. */
async function twoOn(redis: Redis) {
  const here = serverOn(redis);
  await soon(redis.published).toBe(1);
  const there = serverOn(redis);
  await soon(here.rings).toBe(2);
  await soon(there.rings).toBe(1);
  return { here, there };
}

/** How often somebody who listens was rung for, at least. */
function ringsOf(events: EventBus) {
  const bell = events.listen();
  closing.push(bell.end);
  let rings = 0;
  let isOver = false;
  closing.push(() => (isOver = true));
  (async () => {
    for (;;) {
      await bell.rung();
      if (isOver) return;
      rings += 1;
    }
  })();
  return () => rings;
}

async function open() {
  const redis = await openRedis();
  closing.push(redis.close);
  return redis;
}

test('what is announced in one process rings in the others, and once in its own', async () => {
  const redis = await open();
  const { here, there } = await twoOn(redis);
  there.events.announce();
  await soon(here.rings).toBe(3);
  here.events.announce();
  await soon(there.rings).toBe(3);
  expect(here.rings()).toBe(4);
  expect([...here.said, ...there.said]).toEqual([]);
});

test('without Redis each goes on for its own, says so once, and all ring when it is back', async () => {
  const redis = await open();
  const { here, there } = await twoOn(redis);
  await redis.close();
  await soon(() => [...here.said, ...there.said].length).toBe(2);
  const [hereBefore, thereBefore] = [here.rings(), there.rings()];
  there.events.announce();
  await soon(there.rings).toBe(thereBefore + 1);
  expect(here.rings()).toBe(hereBefore);

  await redis.comeBack();
  await soon(here.rings).toBeGreaterThan(hereBefore);
  await soon(() => here.said).toHaveLength(2);
  await soon(() => there.said).toHaveLength(2);
  for (const { said } of [here, there]) {
    expect(said).toEqual([
      expect.stringMatching(/^Redis \(REDIS_URL\) does not answer: .+\. What happens elsewhere/),
      'Redis answers again.',
    ]);
    expect(said.join()).not.toContain('a-secret-word');
  }
});

test('a Redis that is slow keeps nobody waiting, and one message to come', async () => {
  const redis = await open();
  const here = serverOn(redis, { pingInterval: 100, socketTimeout: 400 });
  await soon(redis.published).toBe(1);
  redis.fallSilent();
  const before = here.rings();
  for (let count = 0; count < 1000; count += 1) here.events.announce();
  await soon(here.rings).toBeGreaterThan(before);
  expect(redis.published()).toBe(1);
  // Whoever hears nothing for so long takes it for gone, and tries again.
  await soon(() => here.said).toHaveLength(1);
});

test('a server starts while there is no Redis, and joins the others once there is', async () => {
  const redis = await open();
  await redis.close();
  const here = serverOn(redis);
  await soon(() => here.said).toHaveLength(1);
  await redis.comeBack();
  await soon(redis.subscribers).toBe(1);
  await soon(redis.published).toBe(1);
});
