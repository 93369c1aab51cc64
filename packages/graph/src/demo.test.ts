import { clear, openTestDb, story } from '@peergraph/testkit';
import { beforeEach, expect, test } from 'vitest';
import { fillWithDemo } from './demo.ts';

const db = await openTestDb();
beforeEach(() => clear(db));

const people = () => db.run('MATCH (n:Person) RETURN n.key AS key ORDER BY key', {}, 'read');

test('an empty graph is filled once', async () => {
  const load = () => story(db, [['person', { key: 'ada' }]]);
  expect(await fillWithDemo(db, load)).toBe(true);
  expect(await fillWithDemo(db, load)).toBe(false);
  expect(await people()).toEqual([{ key: 'ada' }]);
});

test('a filling that was killed half-way is finished by the next', async () => {
  const killed = async () => {
    await story(db, [['person', { key: 'ada' }]]);
    throw new Error('killed');
  };
  await expect(fillWithDemo(db, killed)).rejects.toThrow('killed');
  const whole = () => story(db, [['connection', { from: 'ada', to: 'ben' }]]);
  expect(await fillWithDemo(db, whole)).toBe(true);
  expect(await people()).toEqual([{ key: 'ada' }, { key: 'ben' }]);
});

test.each([
  ['a person', 'CREATE (:Person {key: "mine"})'],
  ['a topic that nobody knows yet', 'CREATE (:Topic {key: "kites"})'],
  ['what another program keeps here', 'CREATE (:Invoice {number: 7})'],
  ['a node without a label', 'CREATE ({note: "mine"})'],
])('where somebody keeps %s nothing is loaded', async (_what, statement) => {
  await db.run(statement, {}, 'write');
  const load = async () => expect.fail('nothing may be loaded');
  expect(await fillWithDemo(db, load)).toBe(false);
});
