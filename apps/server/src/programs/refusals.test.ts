import { openTestDb, story } from '@peergraph/testkit';
import { beforeAll, expect, test } from 'vitest';
import { execute } from '../execute.ts';

const db = await openTestDb();
beforeAll(async () => {
  await story(db, [['cohort', { key: 'garden-1', program: 'garden' }]]);
});

test.each([
  ['{ program { name } }', 'Give an id or a key.'],
  ['{ program(id: "a", key: "b") { name } }', 'Give an id or a key, not both.'],
  ['{ cohort { name } }', 'Give an id or a key.'],
  ['{ programs(first: 0) { name } }', 'first must be from 1 to 200; it was 0.'],
  ['{ programs(first: -1) { name } }', 'first must be from 1 to 200; it was -1.'],
  ['{ programs(first: 1000) { name } }', 'first must be from 1 to 200; it was 1000.'],
  [
    '{ program(key: "garden") { cohorts { challenges(first: 0) { key } } } }',
    'first must be from 1 to 200; it was 0.',
  ],
])('what can’t be meant is told so: %s', async (query, message) => {
  const { errors } = await execute(db, query);
  // Every cohort is asked, and each refuses.
  expect(new Set(errors.map((error) => JSON.stringify(error)))).toEqual(
    new Set([JSON.stringify({ code: 'BAD_USER_INPUT', message })]),
  );
});
