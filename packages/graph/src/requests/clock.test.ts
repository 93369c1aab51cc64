import { openTestDb } from '@peergraph/testkit';
import { expect, test } from 'vitest';
import { runClock } from '../index.ts';
import { tellPottery } from './pottery.story.ts';

const db = await openTestDb();

test('a request that is erased while the clock looks does not keep the others from their end', async () => {
  const { id, asking } = await tellPottery(db, [
    ['challenge', { key: 'cracks', posedBy: ['nora'], cohort: 'winter' }],
  ]);
  const erased = await asking({ now: new Date('2026-11-01T09:00:00Z') });
  await asking({ now: new Date('2026-11-02T09:00:00Z'), challengeId: id('cracks') });
  // The first is gone by the time its turn has come.
  const erasing: typeof db = {
    ...db,
    inTransaction: async (work) => {
      await db.run(
        'MATCH (request:Request {id: $requestId}) DETACH DELETE request',
        erased,
        'write',
      );
      return db.inTransaction(work);
    },
  };
  const now = new Date('2026-11-20T09:00:00Z');
  expect(await runClock(erasing, { now })).toEqual({ expired: 1, reminded: 0 });
  expect(await runClock(db, { now })).toEqual({ expired: 0, reminded: 0 });
});
