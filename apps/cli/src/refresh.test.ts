import { clear, openTestDb, story } from '@peergraph/testkit';
import { beforeEach, expect, test } from 'vitest';
import { tryCommand } from './try-command.ts';

const db = await openTestDb();
beforeEach(() => clear(db));

const steps = [
  'who may see what',
  'profiles',
  'texts of challenges and sessions',
  'order of cohorts',
  'how many know each topic',
  'topics that go together',
  'words that go with topics',
  'who was shown to whom long ago',
  'communities',
];

test('what was changed by hand is brought up to date, and each step says how long it took', async () => {
  await story(db, [['expertise', { person: 'ada', topic: 'sailing' }]]);
  await db.run("MATCH (t:Topic {key: 'sailing'}) SET t.people = 7", {}, 'write');
  const { status, out } = await tryCommand('refresh', '--json');
  expect(status).toBe(0);
  expect(JSON.parse(out)).toEqual({
    steps: steps.map((what) => ({ what, seconds: expect.any(Number) })),
  });
  expect(await db.run('MATCH (t:Topic) RETURN t.people AS people', {}, 'read')).toEqual([
    { people: 1 },
  ]);
});

test('without --json it is a table', async () => {
  const { status, out } = await tryCommand('refresh');
  expect(status).toBe(0);
  expect(out.split('\n').map((line) => line.replace(/\s*[\d.]*$/, '').trim())).toEqual([
    'seconds',
    ...steps,
    '',
  ]);
});
