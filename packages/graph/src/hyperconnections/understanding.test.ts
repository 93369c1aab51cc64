import { clear, type Ids, openTestDb, story, type Telling } from '@peergraph/testkit';
import { beforeEach, expect, test } from 'vitest';
import { findHyperConnections, type HyperConnectionsInput } from '../index.ts';

const db = await openTestDb();
beforeEach(() => clear(db));

/** The topics a search used, each as how it came in, how strongly, and through which. */
async function understood(id: Ids, input: HyperConnectionsInput, keys: string[]) {
  const { understoodAs } = await findHyperConnections(db, input);
  const keyOf = new Map(keys.map((key) => [id(key), key]));
  return Object.fromEntries(
    understoodAs.map(({ topicId, how, weight, throughId }) => [
      keyOf.get(topicId) ?? 'another topic',
      [how, Number(weight.toFixed(6)), throughId === null ? null : keyOf.get(throughId)],
    ]),
  );
}

/** A field of words around one topic. */
const weaving: Telling[] = [
  [
    'topic',
    { name: 'Weaving', disciplines: ['Textiles'], broader: ['Craft'], related: ['Dyeing'] },
  ],
  ['topic', { name: 'Tapestry', disciplines: ['Textiles'], broader: ['Weaving'] }],
  ['topic', { name: 'Traffic weaving', disciplines: ['Roads'] }],
  ['topic', { name: 'Scheduling', disciplines: ['Computing'] }],
  [
    'bridge',
    { from: 'weaving', relation: 'means_similar', to: 'scheduling', note: 'Threads cross.' },
  ],
  ['bridge', { from: 'traffic weaving', relation: 'false_friend', to: 'weaving' }],
  ['expertise', { person: 'ida', topic: 'weaving', level: 5 }],
  ['expertise', { person: 'ida', topic: 'loom building', level: 2 }],
  ['person', { key: 'kai' }],
];
const keys = [
  'weaving',
  'craft',
  'dyeing',
  'tapestry',
  'traffic-weaving',
  'scheduling',
  'loom-building',
];
const around = {
  craft: ['BROADER', 0.4, 'weaving'],
  dyeing: ['RELATED', 0.6, 'weaving'],
  tapestry: ['NARROWER', 0.8, 'weaving'],
  scheduling: ['MEANS_SIMILAR', 0.9, 'weaving'],
  'loom-building': ['CO_OCCURS', 0.8, 'weaving'],
};

test('a topic that is named brings the topics around it, each by its way', async () => {
  const id = await story(db, weaving);
  expect(await understood(id, { topicIds: [id('weaving')] }, keys)).toEqual({
    weaving: ['NAMED', 1, null],
    ...around,
  });
});

test('a name in the text counts for less, in any spelling', async () => {
  const id = await story(db, [
    ...weaving,
    ['need', { key: 'q', person: 'kai', statement: 'Who teaches WEAVINGS?', topics: [] }],
  ]);
  const expected = Object.fromEntries(
    Object.entries({ weaving: ['IN_TEXT', 1, null], ...around }).map(
      ([key, [how, weight, through]]) => [
        key,
        [how, Number((0.7 * Number(weight)).toFixed(6)), through],
      ],
    ),
  );
  expect(await understood(id, { text: 'I would like to learn weaving' }, keys)).toEqual(expected);
  expect(await understood(id, { needId: id('q') }, keys)).toEqual(expected);
});

test('of names within names the longest is meant, and its false friend is not', async () => {
  const id = await story(db, weaving);
  expect(
    await understood(id, { text: 'How risky is traffic weaving on wet roads?' }, keys),
  ).toEqual({
    'traffic-weaving': ['IN_TEXT', 0.7, null],
  });
});

test('where no name stands in the text, topics that share words with it are tried', async () => {
  const id = await story(db, [
    ['topic', { name: 'Natural dyeing' }],
    ['expertise', { person: 'ida', topic: 'natural dyeing' }],
    ['expertise', { person: 'kai', topic: 'bookbinding' }],
  ]);
  expect(await understood(id, { text: 'What can I dye wool with?' }, ['natural-dyeing'])).toEqual({
    'natural-dyeing': ['FULL_TEXT', 0.4, null],
  });
});

test('of two false friends in a text the one that fits the rest is meant', async () => {
  const id = await story(db, [
    ['topic', { name: 'Plasma (blood)', aliases: ['plasma'], disciplines: ['Medicine'] }],
    ['topic', { name: 'Plasma (physics)', aliases: ['plasma'], disciplines: ['Physics'] }],
    ['bridge', { from: 'Plasma (blood)', relation: 'false_friend', to: 'Plasma (physics)' }],
    ['topic', { name: 'Transfusion', disciplines: ['Medicine'] }],
    ['topic', { name: 'Tokamak', disciplines: ['Physics'] }],
    ['expertise', { person: 'ida', topic: 'tokamak' }],
  ]);
  const meant = async (text: string) => {
    const found = await understood(id, { text }, [
      'plasma-blood',
      'plasma-physics',
      'transfusion',
      'tokamak',
    ]);
    return Object.keys(found).sort();
  };
  expect(await meant('plasma for a transfusion')).toEqual(['plasma-blood', 'transfusion']);
  expect(await meant('plasma in a tokamak')).toEqual(['plasma-physics', 'tokamak']);
});

test('who names both of two false friends means both', async () => {
  const id = await story(db, [
    ...weaving,
    [
      'challenge',
      { key: 'c', title: 'Two words', topics: ['weaving', 'traffic weaving', 'dyeing'] },
    ],
  ]);
  const found = await understood(id, { challengeId: id('c') }, keys);
  expect(found).toMatchObject({
    weaving: ['NAMED', 1, null],
    'traffic-weaving': ['NAMED', 1, null],
    dyeing: ['NAMED', 1, null],
  });
});

test('what a topic adds is its weight × its rarity × how well it is known', async () => {
  const id = await story(db, [
    ...weaving,
    ['expertise', { person: 'noa', topic: 'scheduling', level: 1 }],
    ['expertise', { person: 'noa', topic: 'tapestry', level: 5, evidence: 'a wall of it' }],
    ['expertise', { person: 'lea', topic: 'tapestry', level: 3 }],
  ]);
  const { items } = await findHyperConnections(db, { topicIds: [id('weaving')] });
  const people = 4;
  const rarity = (knowing: number) => Math.log(1 + people / (1 + knowing)) / Math.log(1 + people);
  const gain = (weight: number, knowing: number, level: number) =>
    expect.closeTo(0.95 * weight * rarity(knowing) * (0.5 + 0.1 * level), 12);
  const topicPaths = items.map(({ person, topicPaths }) => [
    person.key,
    // Which part of the whole each is, is told with the rest of the evidence.
    topicPaths.map(({ share: _share, ...path }) => path),
  ]);
  const through = { need: id('weaving'), note: null, evidence: [], sources: [], since: null };
  expect(Object.fromEntries(topicPaths)).toEqual({
    ida: [
      { ...through, how: 'NAMED', expertise: id('weaving'), level: 5, gain: gain(1, 1, 5) },
      {
        ...through,
        how: 'CO_OCCURS',
        expertise: id('loom-building'),
        level: 2,
        gain: gain(0.8, 1, 2),
      },
    ],
    noa: [
      {
        ...through,
        how: 'NARROWER',
        expertise: id('tapestry'),
        level: 5,
        evidence: ['a wall of it'],
        gain: gain(0.8, 2, 5),
      },
      {
        ...through,
        how: 'MEANS_SIMILAR',
        note: 'Threads cross.',
        expertise: id('scheduling'),
        level: 1,
        gain: gain(0.9, 1, 1),
      },
    ],
    lea: [
      { ...through, how: 'NARROWER', expertise: id('tapestry'), level: 3, gain: gain(0.8, 2, 3) },
    ],
  });
  expect(items.map(({ person, why }) => [person.key, why])).toEqual([
    ['ida', 'Ida is who others ask about Weaving.'],
    ['noa', 'Noa is who others ask about Tapestry, a part of Weaving.'],
    ['lea', 'Lea works with Tapestry, a part of Weaving.'],
  ]);
});

test('what was not meant is left out, with what only it led to; what was forgotten is added', async () => {
  const id = await story(db, weaving);
  const told = (input: HyperConnectionsInput) => understood(id, input, keys);
  const ask = { text: 'Who taught you weaving?' };
  const { dyeing: _, ...rest } = await told(ask);
  expect(await told({ ...ask, withoutTopicKeys: ['dyeing', 'no-such-topic'] })).toEqual(rest);
  // Without it the words are only like those of a topic, as if nothing had been named.
  expect(await told({ ...ask, withoutTopicKeys: ['weaving'] })).toEqual({
    'traffic-weaving': ['FULL_TEXT', 0.4, null],
  });
  expect(
    await told({ ...ask, withoutTopicKeys: ['weaving'], plusTopicKeys: ['scheduling'] }),
  ).toEqual({
    scheduling: ['NAMED', 1, null],
    'traffic-weaving': ['FULL_TEXT', 0.4, null],
  });
  const { takenOutIds, understoodAs, gap } = await findHyperConnections(db, {
    topicIds: [id('weaving')],
    withoutTopicKeys: ['weaving'],
  });
  expect({ takenOutIds, understoodAs, gap }).toEqual({
    takenOutIds: [id('weaving')],
    understoodAs: [],
    gap: {
      kind: 'NOT_UNDERSTOOD',
      message: 'Nothing is left of what this was understood as. Put a topic back, or add another.',
      frontierIds: [],
      unknownTopicIds: [],
    },
  });
});
