import { clear, openTestDb, story, type Telling } from '@peergraph/testkit';
import { beforeEach, expect, test } from 'vitest';
import { findHyperConnections, type HyperConnectionsInput } from '../index.ts';
import { knowEachOther, knows } from './harbour.story.ts';

const db = await openTestDb();
beforeEach(() => clear(db));

async function answer(input: HyperConnectionsInput) {
  const { items, understoodAs, gap } = await findHyperConnections(db, input);
  return { people: items.map(({ person }) => person.key), topics: understoodAs.length, gap };
}

const mila: Telling = ['person', { key: 'mila' }];

test('a challenge that names no topic is asked by its words', async () => {
  const id = await story(db, [
    ['challenge', { key: 'leak', title: 'Our hull leaks', posedBy: ['mila'] }],
    ['challenge', { key: 'older', title: 'A hull leaks at the bow', helpedBy: ['vera'] }],
    ['challenge', { key: 'odd', title: 'Zymurgy', posedBy: ['mila'] }],
  ]);
  const leak = await answer({ personId: id('mila'), challengeId: id('leak') });
  expect(leak).toEqual({ people: ['vera'], topics: 0, gap: null });
  const odd = await answer({ personId: id('mila'), challengeId: id('odd') });
  expect(odd).toMatchObject({ people: [], topics: 0, gap: { kind: 'NOT_UNDERSTOOD' } });
});

test('a topic that nobody knows is named as missing', async () => {
  const id = await story(db, [mila, ['topic', { name: 'Oakum' }], ...knows('caulking', 'rosa')]);
  expect(await answer({ personId: id('mila'), topicIds: [id('oakum')] })).toMatchObject({
    people: [],
    topics: 1,
    gap: { kind: 'NOBODY_KNOWS', unknownTopicIds: [id('oakum')] },
  });
});

test('who knows nobody yet is told who knows, and that a first tie is missing', async () => {
  const id = await story(db, [mila, ...knows('caulking', 'rosa'), knowEachOther('rosa', 'ben')]);
  const ask = { personId: id('mila'), topicIds: [id('caulking')] };
  expect(await answer(ask)).toMatchObject({
    people: ['rosa'],
    gap: { kind: 'NO_PATH', frontierIds: [] },
  });
  const { items } = await findHyperConnections(db, ask);
  expect(items[0]).toMatchObject({ distance: null, reachability: 0, fromOutside: 'COMPONENT' });
});

test('where everybody is away, that is said, and nobody is proposed', async () => {
  const away = ['rosa', 'sven'].map((key): Telling => ['person', { key, paused: true }]);
  const id = await story(db, [mila, ...away, ...knows('caulking', 'rosa', 'sven')]);
  for (const ask of [{ topicIds: [id('caulking')] }, { text: 'Who knows caulking?' }]) {
    expect(await answer({ personId: id('mila'), ...ask })).toMatchObject({
      people: [],
      topics: 1,
      gap: { kind: 'NOBODY_FREE' },
    });
  }
});

test('the words that hold a sentence together find nobody, and where they are all that fits, that is said', async () => {
  const id = await story(db, [
    mila,
    [
      'person',
      { key: 'wim', bio: 'I sail without a crew, and how you would do it I can tell you.' },
    ],
    ['challenge', { key: 'alone', title: 'What would you do without them?', helpedBy: ['sven'] }],
    ['expertise', { person: 'rosa', topic: 'Living without them' }],
    ['person', { key: 'vera', bio: 'Sextant calibration.' }],
  ]);
  const nothing = { people: [], topics: 0, gap: { kind: 'NOT_UNDERSTOOD' } };
  for (const text of ['zymurgy without them', 'How would you do it without them?'])
    expect(await answer({ personId: id('mila'), text })).toMatchObject(nothing);
  const { items } = await findHyperConnections(db, { text: 'calibration without them' });
  expect(items.map(({ person, why }) => [person.key, why])).toEqual([
    ['vera', 'Vera speaks of “calibration” in their profile.'],
  ]);
});

test('of two million characters the beginning is read', async () => {
  const id = await story(db, [mila, ...knows('caulking', 'rosa'), ...knows('pears', 'wim')]);
  const text = `Who knows caulking? ${'Tell me. '.repeat(222_222)} Pears.`;
  expect(text.length).toBeGreaterThan(2_000_000);
  expect(await answer({ personId: id('mila'), text })).toMatchObject({ people: ['rosa'] });
});
