import { clear, openTestDb, story, type Telling } from '@peergraph/testkit';
import { beforeEach, expect, test } from 'vitest';
import { findHyperConnections, type HyperConnectionsInput } from '../index.ts';

const db = await openTestDb();
beforeEach(() => clear(db));

async function found(input: HyperConnectionsInput) {
  const { items, gap } = await findHyperConnections(db, input);
  return { people: items.map(({ person }) => person.key).sort(), gap };
}

const knows = (topic: string, ...people: string[]): Telling[] =>
  people.map((person) => ['expertise', { person, topic }]);
const mila: Telling = ['person', { key: 'mila' }];
const nothingNear = { frontierIds: [], unknownTopicIds: [] };

test('somebody free whom somebody known reaches: nothing is missing', async () => {
  const id = await story(db, [
    ...knows('caulking', 'rosa'),
    ['connection', { from: 'mila', to: 'ben' }],
    ['connection', { from: 'ben', to: 'rosa' }],
  ]);
  expect(await found({ personId: id('mila'), topicIds: [id('caulking')] })).toEqual({
    people: ['rosa'],
    gap: null,
  });
});

test('words that nobody here uses are not understood', async () => {
  const id = await story(db, [mila, ...knows('caulking', 'rosa')]);
  expect(await found({ personId: id('mila'), text: 'quixotic zymurgy' })).toEqual({
    people: [],
    gap: {
      kind: 'NOT_UNDERSTOOD',
      message:
        'None of these words is a topic here yet. Say it in other words, or name a topic that people here know.',
      ...nothingNear,
    },
  });
});

test('where nobody knows it, those who stand nearest are named', async () => {
  const id = await story(db, [
    ['topic', { name: 'Caulking', related: ['Joinery'] }],
    ['topic', { name: 'Oakum' }],
    ['connection', { from: 'mila', to: 'ben' }],
    ['connection', { from: 'mila', to: 'cleo' }],
    ...knows('joinery', 'ben'),
    ...knows('whittling', 'cleo'),
    [
      'challenge',
      { key: 'leak', title: 'It leaks', posedBy: ['mila'], topics: ['caulking', 'oakum'] },
    ],
  ]);
  expect(await found({ personId: id('mila'), challengeId: id('leak') })).toEqual({
    people: [],
    gap: {
      kind: 'NOBODY_KNOWS',
      message:
        'Nobody you can see here has said that they know this; the people shown come close at best. Ask those nearest to it whom they would ask, or invite somebody who knows.',
      frontierIds: [id('ben')],
      unknownTopicIds: [id('caulking'), id('oakum')],
    },
  });
});

test('people who come close are shown, and that they do no more than that is told', async () => {
  const id = await story(db, [
    mila,
    ['topic', { name: 'Caulking', related: ['Joinery'] }],
    ...knows('joinery', 'rosa'),
  ]);
  const { people, gap } = await found({ topicIds: [id('caulking')] });
  expect(people).toEqual(['rosa']);
  expect(gap).toMatchObject({ kind: 'NOBODY_KNOWS', unknownTopicIds: [id('caulking')] });
});

test('that only those who ask know it helps nobody', async () => {
  const id = await story(db, [
    ...knows('caulking', 'mila', 'olaf'),
    [
      'challenge',
      { key: 'leak', title: 'It leaks', posedBy: ['mila', 'olaf'], topics: ['caulking'] },
    ],
    ['need', { key: 'why', person: 'olaf', statement: 'Why?', topics: ['tides'] }],
    ...knows('tides', 'olaf'),
  ]);
  const leak = await found({ personId: id('mila'), challengeId: id('leak') });
  expect(leak).toMatchObject({ people: [], gap: { kind: 'NOBODY_KNOWS' } });
  const why = await found({ needId: id('why') });
  // Mila knows at best what goes together with it: Olaf knows both.
  expect(why).toMatchObject({ people: ['mila'], gap: { kind: 'NOBODY_KNOWS' } });
});

test('those who know it may all be known already', async () => {
  const id = await story(db, [
    ...knows('caulking', 'mila', 'ben', 'cleo'),
    ['connection', { from: 'mila', to: 'ben' }],
    ['connection', { from: 'mila', to: 'cleo' }],
  ]);
  expect(await found({ personId: id('mila'), topicIds: [id('caulking')] })).toEqual({
    people: [],
    gap: {
      kind: 'ALREADY_KNOWN',
      message:
        'Everybody you can see who knows this is in your own network already: ask them directly.',
      ...nothingNear,
    },
  });
});

test('where the cohort or the community counts as known, it does so here too', async () => {
  const id = await story(db, [
    ...knows('caulking', 'ben'),
    ['membership', { person: 'mila', cohort: 'spring' }],
    ['membership', { person: 'ben', cohort: 'spring' }],
    ['connection', { from: 'mila', to: 'cleo' }],
    ['connection', { from: 'cleo', to: 'ben' }],
  ]);
  const ask = { personId: id('mila'), topicIds: [id('caulking')] };
  for (const outside of ['COHORT', 'COMMUNITY'] as const) {
    const told = await found({ ...ask, outside });
    expect(told).toMatchObject({ people: [], gap: { kind: 'ALREADY_KNOWN' } });
  }
});

const nobodyFree = {
  kind: 'NOBODY_FREE',
  message:
    'Those who know this take no introductions at the moment. Come back later, or ask those nearest to it.',
  ...nothingNear,
};

test('those who know it may be away', async () => {
  const id = await story(db, [
    ['person', { key: 'paul', paused: true }],
    ...knows('caulking', 'paul', 'ben'),
    ['connection', { from: 'mila', to: 'ben' }],
  ]);
  const told = await found({ personId: id('mila'), topicIds: [id('caulking')] });
  expect(told).toEqual({ people: [], gap: nobodyFree });
});

test('or have no room left this month, and are shown with that', async () => {
  const id = await story(db, [
    ['person', { key: 'rosa', capacity: 0 }],
    ...knows('caulking', 'rosa'),
    ['connection', { from: 'mila', to: 'ben' }],
    ['connection', { from: 'ben', to: 'rosa' }],
  ]);
  const told = await found({ personId: id('mila'), topicIds: [id('caulking')] });
  expect(told).toEqual({ people: ['rosa'], gap: nobodyFree });
});

test('those who know it may be on an island', async () => {
  const id = await story(db, [
    ...knows('caulking', 'rosa', 'sven'),
    ['connection', { from: 'rosa', to: 'sven' }],
    ['connection', { from: 'mila', to: 'ben' }],
    // Ben knows what often goes with it: he is the one to begin with.
    ...knows('oakum', 'ben', 'rosa'),
  ]);
  expect(await found({ personId: id('mila'), topicIds: [id('caulking')] })).toEqual({
    people: ['rosa', 'sven'],
    gap: {
      kind: 'NO_PATH',
      message:
        'Some people here know this, but you see no way to any of them. One new tie would open the way: a facilitator can make it.',
      frontierIds: [id('ben')],
      unknownTopicIds: [],
    },
  });
  // For nobody in particular there is no way that could be missing.
  expect((await found({ topicIds: [id('caulking')] })).gap).toBeNull();
});

test('an empty graph understands nothing, and a program without people knows nothing', async () => {
  expect((await found({ text: 'caulking' })).gap?.kind).toBe('NOT_UNDERSTOOD');
  const id = await story(db, [['topic', { name: 'Caulking' }]]);
  const nobody = { kind: 'NOBODY_KNOWS', unknownTopicIds: [id('caulking')] };
  expect((await found({ text: 'caulking' })).gap).toMatchObject(nobody);
  expect((await found({ topicIds: [id('caulking')] })).gap).toMatchObject(nobody);
});
