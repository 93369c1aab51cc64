import { availableParallelism } from 'node:os';
import type { Db, Viewer } from '@peergraph/graph';
import { expect, test } from 'vitest';
import { execute } from '../execute.ts';

const question =
  '{ hyperConnections(input: {text: "who mends nets", first: 1}) { items { why } } }';

/** One of many who ask. */
const asker = (accountId: string): Viewer => ({
  accountId,
  name: 'Ann',
  email: 'ann@example.org',
  personId: null,
  isAdmin: false,
  isDemo: false,
  roles: [],
  circles: [],
  scopes: null,
  sessionId: accountId,
});

/** A database in which every search waits until it is let go. */
function heldDatabase() {
  const waiting: (() => void)[] = [];
  const refuse = async () => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    throw new Error('asked');
  };
  const db: Db = {
    run: refuse,
    runAlone: refuse,
    inTransaction: refuse,
    tryOut: refuse,
    close: async () => {},
  };
  const soon = () => new Promise((resolve) => setImmediate(resolve));
  return { db, waiting, soon };
}

test('searches take turns: so many ask the database at once, the rest wait, and where too many wait one is told so', async () => {
  const { db, waiting, soon } = heldDatabase();
  const atOnce = 2 * availableParallelism();
  const all = Array.from({ length: atOnce + 200 }, (_, index) =>
    execute(db, question, {}, asker(`${index}`)).catch(() => 'asked'),
  );
  await soon();
  const first = waiting.length;
  expect((await execute(db, question)).errors).toEqual([
    {
      code: 'UNAVAILABLE',
      message: 'Very many people are searching just now. Try again in a minute.',
    },
  ]);
  let asked = 0;
  while (waiting.length > 0) {
    expect(waiting.length).toBeLessThanOrEqual(first);
    asked += 1;
    waiting.shift()?.();
    await soon();
  }
  expect(new Set(await Promise.all(all))).toEqual(new Set(['asked']));
  // At first only as many statements wait as so many searches send.
  expect(first / atOnce).toBe(asked / all.length);
});

test('one who asks and asks takes no turns from others', async () => {
  const { db, waiting, soon } = heldDatabase();
  const ask = (who: string) => execute(db, question, {}, asker(who)).catch(() => 'asked');
  const all = Array.from({ length: 20 }, () => ask('greedy'));
  await soon();
  expect(await ask('greedy')).toMatchObject({
    errors: [
      {
        code: 'UNAVAILABLE',
        message: 'Wait until your other searches are answered, then search again.',
      },
    ],
  });
  all.push(ask('modest'));
  while (waiting.length > 0) {
    waiting.shift()?.();
    await soon();
  }
  expect(new Set(await Promise.all(all))).toEqual(new Set(['asked']));
  const again = ask('greedy');
  await soon();
  for (const letGo of waiting) letGo();
  expect(await again).toBe('asked');
});
