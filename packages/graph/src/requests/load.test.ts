import { openTestDb } from '@peergraph/testkit';
import { expect, test } from 'vitest';
import { findHyperConnections } from '../index.ts';
import { tellPottery } from './pottery.story.ts';
import { withdrawRequest } from './withdraw.ts';

const db = await openTestDb();

test('whoever is asked already sinks in searches until that is settled', async () => {
  const { id, asking } = await tellPottery(db);
  const load = async () => {
    const { items } = await findHyperConnections(db, { topicIds: [id('wetting')] });
    const ines = items.find(({ person }) => person.key === 'ines');
    return [ines?.asked, ines?.room, ines?.availability];
  };
  expect(await load()).toEqual([0, 2, expect.closeTo(2 / 3, 12)]);
  const { requestId } = await asking();
  expect(await load()).toEqual([1, 1, 0.5]);
  await withdrawRequest(db, { actorId: id('nora'), key: 'never mind', requestId });
  expect(await load()).toEqual([0, 2, expect.closeTo(2 / 3, 12)]);
});
