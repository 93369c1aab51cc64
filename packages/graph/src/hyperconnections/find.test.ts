import { clear, type Ids, openTestDb, story, type Telling } from '@peergraph/testkit';
import { beforeEach, expect, test } from 'vitest';
import { findHyperConnections, type HyperConnectionsInput } from '../index.ts';

const db = await openTestDb();
beforeEach(() => clear(db));

const knows = (topic: string, ...people: string[]): Telling[] =>
  people.map((person) => ['expertise', { person, topic, level: 4 }]);
const knowEachOther = (from: string, to: string, strength = 0.8): Telling => [
  'connection',
  { from, to, strength, origin: 'PROJECT', since: '2025-03' },
];

async function proposed(input: HyperConnectionsInput): Promise<string[]> {
  const { items } = await findHyperConnections(db, input);
  return items.map(({ person }) => person.key);
}

/** Mila's boat leaks. Ben, whom she knows, knows Rosa, and Rosa can caulk. */
const harbour: Telling[] = [
  ['topic', { name: 'Caulking', disciplines: ['Shipbuilding'] }],
  [
    'challenge',
    { key: 'leak', title: 'A boat that leaks', posedBy: ['mila'], topics: ['caulking'] },
  ],
  ['person', { key: 'rosa', name: 'Rosa Lund', capacity: 3 }],
  ...knows('caulking', 'rosa'),
  knowEachOther('mila', 'ben'),
  knowEachOther('ben', 'rosa', 0.4),
];

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
        rarity: expect.closeTo(rarity, 12),
      },
    ],
    gap: null,
  });
  const tie = { origin: 'PROJECT', since: '2025-03-01', evidence: null };
  const told = items.map(({ names, ...item }) => item);
  // The best by topics; neither profiles nor other challenges have a word of it.
  const relevance = 0.25;
  const reachability = (2 / 2) * (0.5 + 0.5 * 0.4);
  const novelty = 0.5 * (1 / 3);
  const availability = 3 / 4;
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
      personId: id('rosa'),
      relevance: expect.closeTo(relevance, 12),
      novelty: expect.closeTo(novelty, 12),
      reachability: expect.closeTo(reachability, 12),
      availability: expect.closeTo(availability, 12),
      score: expect.closeTo(
        relevance * (0.5 + 0.35 * (0.5 * reachability + 0.5 * novelty) + 0.15 * availability),
        12,
      ),
      distance: 2,
      helpedIds: [],
      helped: [],
      topicPaths: [
        {
          need: id('caulking'),
          how: 'NAMED',
          note: null,
          expertise: id('caulking'),
          level: 4,
          evidence: [],
          gain: expect.closeTo(0.95 * rarity * 0.9, 12),
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

test('nobody is sent to themselves, to those they know, to who asks the same, or to who is away', async () => {
  const id = await story(db, [
    ...harbour,
    ['challenge', { key: 'leak', title: 'A boat that leaks', posedBy: ['mila', 'olaf'] }],
    ['person', { key: 'paul', paused: true }],
    ['person', { key: 'quinn', visibility: 'NOBODY' }],
    ...knows('caulking', 'mila', 'ben', 'olaf', 'paul', 'quinn'),
    // Somebody hidden is no bridge either.
    knowEachOther('mila', 'quinn'),
    knowEachOther('quinn', 'sven'),
    ...knows('caulking', 'sven'),
  ]);
  const mila = { personId: id('mila') };
  for (const boldness of [0, 0.5, 1]) {
    const leak = { ...mila, challengeId: id('leak'), boldness, first: 100 };
    expect((await proposed(leak)).sort()).toEqual(['rosa', 'sven']);
  }
  const { items } = await findHyperConnections(db, { ...mila, challengeId: id('leak') });
  const distances = items.map(({ person, distance, paths }) => [
    person.key,
    distance,
    paths.length,
  ]);
  expect(distances.sort()).toEqual([
    ['rosa', 2, 1],
    ['sven', null, 0],
  ]);
  expect(items.find(({ person }) => person.key === 'sven')?.why).toBe(
    'Sven knows Caulking. Nobody you know reaches them yet.',
  );
  // Olaf asks too, but when Mila asks in words of her own he may know.
  expect((await proposed({ ...mila, topicIds: [id('caulking')] })).sort()).toEqual([
    'olaf',
    'rosa',
    'sven',
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

test('those who worked on something like it come too', async () => {
  const id = await story(db, [
    ['challenge', { key: 'leak', title: 'The hull of our boat leaks', posedBy: ['mila'] }],
    [
      'challenge',
      {
        key: 'older',
        title: 'A leaking hull',
        statement: 'Our boat leaks.',
        posedBy: ['ulla'],
        helpedBy: ['vera'],
      },
    ],
    ['challenge', { key: 'other', title: 'Planting pears', helpedBy: ['wim'] }],
  ]);
  const { items } = await findHyperConnections(db, {
    personId: id('mila'),
    challengeId: id('leak'),
  });
  expect(items.map(({ person, helped, why }) => ({ key: person.key, helped, why }))).toEqual(
    ['ulla', 'vera'].map((key) => ({
      key,
      helped: [{ id: id('older'), title: 'A leaking hull' }],
      why: `${key === 'ulla' ? 'Ulla' : 'Vera'} worked on “A leaking hull”, a challenge like this one. Nobody you know reaches them yet.`,
    })),
  );
});

test('whose need it is, is not asked to help with it', async () => {
  const id = await story(db, [
    [
      'need',
      { key: 'why', person: 'mila', statement: 'Why does caulking crack?', topics: ['caulking'] },
    ],
    ...knows('caulking', 'mila', 'rosa'),
  ]);
  expect(await proposed({ needId: id('why') })).toEqual(['rosa']);
  expect(await proposed({ needId: id('why'), personId: id('mila') })).toEqual(['rosa']);
});

test('the own cohort, or the whole community, can count as known', async () => {
  const circle = (...people: string[]) =>
    people.flatMap((from, index) => people.slice(index + 1).map((to) => knowEachOther(from, to)));
  const id = await story(db, [
    ...circle('mila', 'ben', 'cleo', 'dan'),
    ...circle('rosa', 'sven', 'tove', 'ulla'),
    knowEachOther('dan', 'rosa'),
    ...circle('dan', 'elin', 'ben'),
    ['cohort', { key: 'spring', starts: '2025-03' }],
    ['cohort', { key: 'autumn', starts: '2025-09' }],
    ['membership', { person: 'mila', cohort: 'spring' }],
    ['membership', { person: 'mila', cohort: 'autumn' }],
    ['membership', { person: 'rosa', cohort: 'autumn' }],
    ['membership', { person: 'sven', cohort: 'spring' }],
    ...knows('caulking', 'elin', 'rosa', 'sven'),
  ]);
  const ask = { personId: id('mila'), topicIds: [id('caulking')] };
  expect((await proposed({ ...ask, outside: 'CONNECTIONS' })).sort()).toEqual([
    'elin',
    'rosa',
    'sven',
  ]);
  // Only the present cohort: Sven was in the last one.
  expect((await proposed({ ...ask, outside: 'COHORT' })).sort()).toEqual(['elin', 'sven']);
  expect((await proposed({ ...ask, outside: 'COMMUNITY' })).sort()).toEqual(['rosa', 'sven']);
});

test('only some may be asked about, and no more come than wanted', async () => {
  const people = Array.from({ length: 30 }, (_, index) => `p${String(index).padStart(2, '0')}`);
  const id = await story(db, [...knows('caulking', ...people), ['person', { key: 'mila' }]]);
  const ask = { personId: id('mila'), topicIds: [id('caulking')] };
  expect(await proposed({ ...ask, amongKeys: ['p07', 'p03', 'nobody'] })).toEqual(['p03', 'p07']);
  expect(await proposed({ ...ask, amongKeys: [] })).toEqual([]);
  // All are alike: the keys decide, every time.
  for (let again = 0; again < 3; again += 1) {
    expect(await proposed({ ...ask, first: 7 })).toEqual(people.slice(0, 7));
  }
  expect(await proposed(ask)).toEqual(people.slice(0, 10));
  expect(await proposed({ ...ask, first: 100 })).toEqual(people);
});

test('who has given this month’s introductions away comes later', async () => {
  const today = new Date().toISOString().slice(0, 10);
  const id = await story(db, [
    ['person', { key: 'asta', capacity: 2 }],
    ['person', { key: 'bodil', capacity: 0 }],
    ['person', { key: 'carl', capacity: 2 }],
    ...knows('caulking', 'asta', 'bodil', 'carl'),
    ['connection', { from: 'asta', to: 'x', origin: 'INTRODUCTION', since: today }],
    ['connection', { from: 'carl', to: 'x', origin: 'INTRODUCTION', since: '2020-01-01' }],
  ]);
  const { items } = await findHyperConnections(db, { topicIds: [id('caulking')] });
  expect(items.map(({ person, availability }) => [person.key, availability])).toEqual([
    ['carl', expect.closeTo(2 / 3, 12)],
    ['asta', 0.5],
    ['bodil', 0],
  ]);
});

const refusing = async (ask: (id: Ids) => HyperConnectionsInput) => {
  const id = await story(db, harbour);
  return expect(findHyperConnections(db, ask(id))).rejects;
};

test('what makes no sense is refused with what would', async () => {
  await (await refusing((id) => ({ personId: id('mila'), text: 'x', boldness: 7 }))).toMatchObject({
    code: 'BAD_USER_INPUT',
    message: 'boldness must be from 0 (close) to 1 (bold).',
  });
  await (await refusing(() => ({}))).toMatchObject({
    code: 'BAD_USER_INPUT',
    message: 'Say what for by exactly one of challengeId, needId, topicIds or text.',
  });
  await (await refusing(() => ({ topicIds: [] }))).toMatchObject({
    code: 'BAD_USER_INPUT',
    message: 'topicIds must name at least one topic.',
  });
  await (await refusing((id) => ({ personId: id('leak'), text: 'x' }))).toMatchObject({
    code: 'NOT_FOUND',
  });
});
