import { openTestDb, story } from '@peergraph/testkit';
import { beforeAll, expect, test } from 'vitest';
import { execute } from '../execute.ts';

const db = await openTestDb();
beforeAll(async () => {
  await story(db, [['person', { key: 'noor' }]]);
});

test.each([
  ['{ person { name } }', 'Give an id or a key.'],
  ['{ person(id: null, key: null) { name } }', 'Give an id or a key.'],
  ['{ person(id: "1", key: "noor") { name } }', 'Give an id or a key, not both.'],
  [
    '{ person(key: "noor") { expertise(first: 0) { level } } }',
    'first must be from 1 to 200; it was 0.',
  ],
  [
    '{ person(key: "noor") { interests(first: -1) { name } } }',
    'first must be from 1 to 200; it was -1.',
  ],
  [
    '{ person(key: "noor") { challenges(first: 1000) { key } } }',
    'first must be from 1 to 200; it was 1000.',
  ],
  [
    '{ person(key: "noor") { helpedWith(first: 0) { key } } }',
    'first must be from 1 to 200; it was 0.',
  ],
  [
    '{ person(key: "noor") { sessionsLed(first: 201) { key } } }',
    'first must be from 1 to 200; it was 201.',
  ],
  ['{ person(key: "noor") { needs(first: 0) { key } } }', 'first must be from 1 to 200; it was 0.'],
  [
    '{ person(key: "noor") { network(first: 0) { totalCount } } }',
    'first must be from 1 to 200; it was 0.',
  ],
  [
    '{ person(key: "noor") { network(after: "nonsense") { totalCount } } }',
    'after must be the cursor of an earlier answer.',
  ],
  [
    '{ person(key: "noor") { network(after: "WyJhIiwiYiJd") { totalCount } } }',
    'after must be the cursor of an earlier answer.',
  ],
  ['{ reach(personId: "1", hops: 0) { total } }', 'hops must be from 1 to 4; it was 0.'],
  ['{ reach(personId: "1", hops: 5) { total } }', 'hops must be from 1 to 4; it was 5.'],
])('what can’t be meant is told so: %s', async (query, message) => {
  const { errors } = await execute(db, query);
  expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message }]);
});
