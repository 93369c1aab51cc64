import type { Db } from '@peergraph/graph';
import { expect, test } from 'vitest';
import { recorder } from './recorder.ts';

const unused = () => Promise.reject(new Error('Not part of this story.'));

test('what a search runs is noted with what each statement waited for', async () => {
  const db: Db = {
    run: async () => [],
    runAlone: unused,
    inTransaction: unused,
    tryOut: unused,
    close: async () => {},
  };
  const { db: recorded, record } = recorder(db);
  const find = (text: string) => recorded.run(text, { of: text }, 'read');
  await find('before anybody records');
  const calls = await record(async () => {
    await Promise.all([find('ask'), find('learner')]);
    await find('topics');
    await Promise.all([find('ways'), find('names')]);
  });
  expect(calls).toEqual([
    { text: 'ask', values: { of: 'ask' }, after: [] },
    { text: 'learner', values: { of: 'learner' }, after: [] },
    { text: 'topics', values: { of: 'topics' }, after: [0, 1] },
    { text: 'ways', values: { of: 'ways' }, after: [0, 1, 2] },
    { text: 'names', values: { of: 'names' }, after: [0, 1, 2] },
  ]);
});
