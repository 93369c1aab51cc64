import { fileURLToPath } from 'node:url';
import { findFormat } from '@peergraph/exchange';
import { openTestDb } from '@peergraph/testkit';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { findHyperConnections, type HyperConnection, importEntries } from '../index.ts';
import { firstOf, raiseWithin } from './score.ts';

const db = await openTestDb();
const Posed = z.object({ challengeId: z.string(), personId: z.string() });
let posed: z.infer<typeof Posed>[] = [];

/** The demo program, and some of its challenges with those who pose them. */
beforeAll(async () => {
  const folder = fileURLToPath(new URL('../../../../demo', import.meta.url));
  const csv = findFormat('csv');
  if (csv) await importEntries(db, () => csv.read(folder, {}));
  const rows = await db.run(
    `MATCH (challenge:Challenge)<-[:POSES]-(person:Person)
     WITH challenge, min(person.id) AS personId ORDER BY challenge.key
     RETURN challenge.id AS challengeId, personId`,
    {},
    'read',
  );
  posed = z
    .array(Posed)
    .parse(rows)
    .filter((_, index) => index % (process.env.THOROUGH ? 9 : 27) === 0);
});

const whole = ({ names: _, ...item }: HyperConnection) => item;

test.each([2, 4, 10])(
  'whoever has every boldness at once sees at each the first %d that a search there finds',
  async (first) => {
    const orders = new Set<string>();
    for (const ask of posed) {
      const { items } = await findHyperConnections(db, { ...ask, first, everyBoldness: true });
      expect(items.filter(({ raised }) => raised)).toEqual([]);
      for (let tenth = 0; tenth <= 10; tenth += 1) {
        const boldness = tenth / 10;
        const there = await findHyperConnections(db, { ...ask, first, boldness });
        const here = firstOf(items, { boldness, first, raiseWithin });
        const order = here.map(({ key, raised, score }) => ({ key, raised, score }));
        expect(order).toEqual(
          there.items.map(({ key, raised, score }) => ({ key, raised, score })),
        );
        orders.add(order.map(({ key }) => key).join(' '));
        const why = here.map((item) => (item.raised ? `${item.why} ${item.whyRaised}` : item.why));
        expect(why).toEqual(there.items.map((item) => item.why));
      }
    }
    // The slider does something.
    expect(orders.size).toBeGreaterThan(posed.length);
  },
);

test('what comes first is all that a search without it finds', async () => {
  for (const ask of posed) {
    const there = await findHyperConnections(db, ask);
    const here = await findHyperConnections(db, { ...ask, everyBoldness: true });
    const raised = there.items.find((item) => item.raised);
    expect(here.items.slice(0, there.items.length).map((item) => item.key)).toEqual(
      there.items.map((item) => item.key),
    );
    if (!raised)
      expect(here.items.slice(0, there.items.length).map(whole)).toEqual(there.items.map(whole));
  }
});
