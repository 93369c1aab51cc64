import { clear, openTestDb, story, type Telling } from '@peergraph/testkit';
import { beforeEach, expect, test } from 'vitest';
import { findHyperConnections, type HyperConnectionsInput } from '../index.ts';
import { harbour, knowEachOther, knows } from './harbour.story.ts';

const db = await openTestDb();
beforeEach(() => clear(db));

async function proposed(input: HyperConnectionsInput): Promise<string[]> {
  const { items } = await findHyperConnections(db, input);
  return items.map(({ person }) => person.key);
}

test('Mila learns who can help with her leak, how well, why, and through whom', async () => {
  const id = await story(db, harbour);
  const { items, understoodAs, gap } = await findHyperConnections(db, {
    personId: id('mila'),
    challengeId: id('leak'),
  });
  const rarity = Math.log(1 + 3 / 2) / Math.log(4);
  expect({ understoodAs, gap }).toEqual({
    understoodAs: [
      {
        topicId: id('caulking'),
        weight: 1,
        how: 'NAMED',
        throughId: null,
        note: null,
        origin: null,
        rarity: expect.closeTo(rarity, 12),
        people: 1,
        vocabulary: [],
      },
    ],
    gap: null,
  });
  const tie = { origin: 'PROJECT', since: '2025-03-01', evidence: null };
  const told = items.map(({ names, ...item }) => item);
  // The best by topics; neither profiles nor other challenges have a word of it.
  const relevance = 0.3;
  const reachability = (2 / 2) * (0.5 + 0.5 * 0.4);
  const novelty = 0.5 * (1 / 3);
  // She has never offered help in a cohort.
  const availability = (3 / 4) * 0.5;
  expect(told).toEqual([
    {
      person: {
        id: id('rosa'),
        key: 'rosa',
        name: 'Rosa Lund',
        headline: null,
        bio: null,
        affiliation: null,
        city: null,
        country: null,
        languages: [],
        capacity: 3,
        paused: false,
        ownWords: [],
      },
      disciplines: [{ id: expect.any(String), key: 'shipbuilding', name: 'Shipbuilding' }],
      personId: id('rosa'),
      key: 'rosa',
      relevance: expect.closeTo(relevance, 12),
      novelty: expect.closeTo(novelty, 12),
      reachability: expect.closeTo(reachability, 12),
      availability: expect.closeTo(availability, 12),
      score: expect.closeTo(
        relevance * (0.4 + 0.48 * (0.5 * reachability + 0.5 * novelty) + 0.12 * availability),
        12,
      ),
      distance: 2,
      asked: 0,
      room: 3,
      fromOutside: null,
      raised: false,
      whyRaised: null,
      works: [],
      words: [],
      evidence: [],
      topicPaths: [
        {
          need: id('caulking'),
          how: 'NAMED',
          note: null,
          expertise: id('caulking'),
          level: 4,
          evidence: [],
          sources: [],
          since: null,
          gain: expect.closeTo(0.95 * rarity * 0.9, 12),
          share: 1,
        },
      ],
      paths: [
        {
          strength: 0.4,
          people: [id('mila'), id('ben'), id('rosa')],
          ties: [
            { ...tie, strength: 0.8 },
            { ...tie, strength: 0.4 },
          ],
        },
      ],
      why: 'Rosa Lund knows Caulking. Ben knows you both and can introduce you.',
    },
  ]);
});

test('who takes no introductions now is not said to make one', async () => {
  const id = await story(db, [...harbour, ['person', { key: 'ben', paused: true }]]);
  const { items } = await findHyperConnections(db, {
    personId: id('mila'),
    challengeId: id('leak'),
  });
  expect(items.map(({ why }) => why)).toEqual([
    'Rosa Lund knows Caulking. Ben knows you both, but takes no introductions for now.',
  ]);
});

test('for nobody in particular everybody counts, and nobody is near or far', async () => {
  const id = await story(db, [...harbour, ...knows('caulking', 'ben')]);
  const { items } = await findHyperConnections(db, { topicIds: [id('caulking')] });
  expect(
    items.map(({ person, distance, novelty, reachability, paths, why }) => ({
      key: person.key,
      distance,
      novelty,
      reachability,
      paths,
      why,
    })),
  ).toEqual([
    // Three introductions a month are more than the two of who says nothing.
    {
      key: 'rosa',
      distance: null,
      novelty: 0,
      reachability: 0,
      paths: [],
      why: 'Rosa Lund knows Caulking.',
    },
    {
      key: 'ben',
      distance: null,
      novelty: 0,
      reachability: 0,
      paths: [],
      why: 'Ben knows Caulking.',
    },
    // Her own challenge is about it.
    {
      key: 'mila',
      distance: null,
      novelty: 0,
      reachability: 0,
      paths: [],
      why: 'Mila asked about “A boat that leaks”, and that may be like this.',
    },
  ]);
});

test('the bolder Mila is, the further away she is sent', async () => {
  const id = await story(db, [
    ['topic', { name: 'Caulking', disciplines: ['Shipbuilding'] }],
    ['topic', { name: 'Rowing', disciplines: ['Shipbuilding'] }],
    ...knows('rowing', 'mila'),
    ...knows('caulking', 'near', 'far'),
    ['topic', { name: 'Grout', disciplines: ['Tiling'] }],
    ...knows('grout', 'far'),
    knowEachOther('mila', 'ben', 1),
    knowEachOther('ben', 'near', 1),
    knowEachOther('mila', 'near-friend'),
    knowEachOther('near-friend', 'near'),
    knowEachOther('near-friend', 'ben'),
  ]);
  const ask = { personId: id('mila'), topicIds: [id('caulking')] };
  expect(await proposed({ ...ask, boldness: 0 })).toEqual(['near', 'far']);
  expect(await proposed({ ...ask, boldness: 1 })).toEqual(['far', 'near']);
  const { items } = await findHyperConnections(db, { ...ask, boldness: 1 });
  expect(
    items.map(({ distance, novelty, reachability }) => ({ distance, novelty, reachability })),
  ).toEqual([
    // Nobody leads there, another community, and half of what they know is another discipline.
    { distance: null, novelty: 0.5 + 0.25 + 0.125, reachability: 0 },
    { distance: 2, novelty: expect.closeTo(0.5 / 3, 12), reachability: 1 },
  ]);
});

test('a bridge between two disciplines brings who says it in other words', async () => {
  const id = await story(db, [
    ...harbour,
    ['topic', { name: 'Wound closure', disciplines: ['Surgery'] }],
    [
      'bridge',
      {
        from: 'caulking',
        relation: 'means_similar',
        to: 'wound closure',
        note: 'Both keep a seam tight',
        by: 'Ada',
      },
    ],
    ['expertise', { person: 'tove', topic: 'wound closure', level: 5, evidence: 'twenty years' }],
    knowEachOther('rosa', 'tove'),
  ]);
  const { items } = await findHyperConnections(db, {
    personId: id('mila'),
    challengeId: id('leak'),
    boldness: 1,
  });
  const tove = items.find(({ person }) => person.key === 'tove');
  expect(tove).toMatchObject({
    distance: 3,
    topicPaths: [
      {
        need: id('caulking'),
        how: 'MEANS_SIMILAR',
        note: 'Both keep a seam tight',
        expertise: id('wound-closure'),
        level: 5,
        evidence: ['twenty years'],
      },
    ],
    why: 'Tove is who others ask about Wound closure, another field’s word for something close to Caulking. Ben, whom you know, knows Rosa Lund, who can introduce you.',
  });
});

test('a false friend has the word and not the meaning: it brings nobody', async () => {
  const id = await story(db, [
    ['topic', { name: 'Sensor drift', aliases: ['drift'], disciplines: ['Hydrology'] }],
    ['topic', { name: 'Genetic drift', aliases: ['drift'], disciplines: ['Biology'] }],
    ['bridge', { from: 'sensor drift', relation: 'false_friend', to: 'genetic drift' }],
    ...knows('sensor drift', 'hedda'),
    ...knows('genetic drift', 'gustav'),
  ]);
  expect(await proposed({ topicIds: [id('sensor-drift')] })).toEqual(['hedda']);
  expect(await proposed({ topicIds: [id('genetic-drift')] })).toEqual(['gustav']);
});

test('who does it and never named it is found by the words of those who know it', async () => {
  const bio = (key: string, bio: string): Telling => ['person', { key, bio }];
  const id = await story(db, [
    bio('rosa', 'I press oakum into the seams of boats, and pay them with pitch.'),
    bio('sven', 'Oakum, pitch and a mallet: thirty years at the yard.'),
    bio('tove', 'Every spring I boil pitch and pick oakum with my father.'),
    bio('wim', 'I prune apples and pears.'),
    ...knows('caulking', 'rosa', 'sven'),
  ]);
  const { items } = await findHyperConnections(db, { topicIds: [id('caulking')] });
  expect(items.map(({ person, why }) => [person.key, why])).toEqual([
    ['sven', 'Sven knows caulking.'],
    ['rosa', 'Rosa knows caulking.'],
    ['tove', 'Tove describes their work in words that people who know this use.'],
  ]);
  expect(items[2]?.evidence).toMatchObject([{ kind: 'PROFILE', title: '', share: 1 }]);
});
