import { beforeEach, expect, test } from 'vitest';
import { clear, openTestDb } from './database.ts';
import { story } from './story.ts';

const db = await openTestDb();
beforeEach(() => clear(db));

test('a story fills in what does not matter to it', async () => {
  const id = await story(db, [
    ['connection', { from: 'ada', to: 'ben' }],
    ['expertise', { person: 'ben', topic: 'Statistics' }],
    ['membership', { person: 'ada', cohort: 'spring' }],
  ]);
  const rows = await db.run(
    `MATCH (ada:Person {id: $ada})-[:CONNECTED]-(ben)-[:KNOWS_ABOUT]->(topic:Topic {id: $topic}),
       (ada)-[:MEMBER_OF]->(cohort)-[:PART_OF]->(program)
     RETURN ada.name AS ada, ben.name AS ben, topic.name AS topic, cohort.name AS cohort, program.name AS program`,
    { ada: id('ada'), topic: id('statistics') },
    'read',
  );
  expect(rows).toEqual([
    { ada: 'Ada', ben: 'Ben', topic: 'Statistics', cohort: 'Spring', program: 'Program' },
  ]);
});

test('a slip in a story is told at once', async () => {
  await expect(story(db, [['person', { key: 'ada', capacity: 99 }]])).rejects.toThrow('capacity');
  const id = await story(db, [['person', { key: 'ada' }]]);
  expect(() => id('adda')).toThrow('Nothing in the graph has the key "adda".');
});

test('every story begins on an empty page', async () => {
  await story(db, [['person', { key: 'ada' }]]);
  await clear(db);
  expect(await db.run('MATCH (n:Person) RETURN n', {}, 'read')).toEqual([]);
});
