import { clear, openTestDb, story, type Telling } from '@peergraph/testkit';
import { beforeEach, expect, test } from 'vitest';
import { findHyperConnections } from '../index.ts';

const db = await openTestDb();
beforeEach(() => clear(db));

/** A day so many years ago: work fades by half in three. */
const yearsAgo = (years: number) =>
  new Date(Date.now() - years * 365 * 86_400_000).toISOString().slice(0, 10);

const leak: Telling = ['challenge', { key: 'leak', title: 'Our boat leaks', posedBy: ['mila'] }];

test('those who worked on something like it come too, who helped before who asked', async () => {
  const id = await story(db, [
    leak,
    [
      'challenge',
      {
        key: 'older',
        title: 'A boat that leaks',
        outcome: 'It floats.',
        createdAt: yearsAgo(3),
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
  const work = {
    kind: 'CHALLENGE',
    title: 'A boat that leaks',
    key: 'older',
    challengeId: id('older'),
    date: yearsAgo(3),
    outcome: 'It floats.',
    share: 1,
  };
  expect(items.map(({ person, evidence, why }) => [person.key, evidence, why])).toEqual([
    [
      'vera',
      [{ ...work, part: 'HELPED', people: 1 }],
      'Vera helped with “A boat that leaks”, and that may be like this. You see no way to them yet.',
    ],
    [
      'ulla',
      [{ ...work, part: 'POSED', people: null }],
      'Ulla asked about “A boat that leaks”, and that may be like this. You see no way to them yet.',
    ],
  ]);
});

test('having helped the asker before is no news to them', async () => {
  const id = await story(db, [
    leak,
    [
      'challenge',
      { key: 'older', title: 'A boat that leaks', posedBy: ['mila'], helpedBy: ['vera'] },
    ],
  ]);
  const search = { challengeId: id('leak') };
  const { items } = await findHyperConnections(db, { ...search, personId: id('mila') });
  expect(items).toEqual([]);
  const { items: forVera } = await findHyperConnections(db, { ...search, personId: id('vera') });
  expect(forVera).toEqual([]);
  const { items: forAnybody } = await findHyperConnections(db, search);
  expect(forAnybody.map(({ person }) => person.key)).toEqual(['vera']);
});

test('who led a session about it comes too, the more the later it was and the fewer led it', async () => {
  const session = (key: string, years: number, ...ledBy: string[]): Telling => [
    'session',
    { key, title: 'Mending a hull', date: yearsAgo(years), ledBy },
  ];
  await story(db, [
    session('then', 5, 'ulla'),
    session('now', 0, 'vera'),
    session('together', 0, 'vera', 'wim', 'xenia', 'yrsa'),
  ]);
  const { items } = await findHyperConnections(db, { text: 'our hull needs mending' });
  const told = items.map(({ person, evidence, relevance }) => [
    person.key,
    evidence.map(({ key, date, people, share }) => ({
      key,
      date,
      people,
      gain: share * relevance,
    })),
  ]);
  const now = { key: 'now', date: yearsAgo(0), people: 1 };
  const together = { key: 'together', date: yearsAgo(0), people: 4 };
  // What four led counts 1 / √2 for each, and the second of somebody's works 0.7 of what it would alone.
  const ofFour = Math.SQRT1_2;
  const best = 0.5 / (1 + 0.7 * ofFour);
  const shared = expect.closeTo(best * ofFour, 9);
  const half = expect.closeTo(best / 2, 9);
  expect(told).toEqual([
    [
      'vera',
      [
        { ...now, gain: expect.closeTo(best, 9) },
        { ...together, gain: expect.closeTo(best * 0.7 * ofFour, 9) },
      ],
    ],
    ['wim', [{ ...together, gain: shared }]],
    ['xenia', [{ ...together, gain: shared }]],
    ['yrsa', [{ ...together, gain: shared }]],
    ['ulla', [{ key: 'then', date: yearsAgo(5), people: 1, gain: half }]],
  ]);
});

test('what somebody knows, said and did adds up to why they are relevant', async () => {
  const id = await story(db, [
    leak,
    ['person', { key: 'rosa', bio: 'I mend boats that leak.' }],
    ['topic', { name: 'Boat', aliases: ['boats'] }],
    ['topic', { name: 'Caulking', broader: ['Boat'] }],
    [
      'expertise',
      {
        person: 'rosa',
        topic: 'boat',
        level: 4,
        since: '2019-05',
        source: 'the harbour’s list',
        evidence: 'nine hulls',
      },
    ],
    ['expertise', { person: 'rosa', topic: 'caulking', level: 2 }],
    ['challenge', { key: 'older', title: 'A boat that leaks', helpedBy: ['rosa', 'vera'] }],
    ['person', { key: 'hidden', visibility: 'NOBODY' }],
    ...(['ada', 'hidden'] as const).map(
      (to): Telling => [
        'connection',
        {
          from: 'rosa',
          to,
          origin: 'INTRODUCTION',
          since: '2026-03-02',
          evidence: 'a slipway for two villages',
        },
      ],
    ),
  ]);
  const { items } = await findHyperConnections(db, {
    personId: id('mila'),
    challengeId: id('leak'),
  });
  const rosa = items.find(({ person }) => person.key === 'rosa');
  expect(rosa?.topicPaths).toMatchObject([
    {
      expertise: id('boat'),
      how: 'IN_TEXT',
      level: 4,
      evidence: ['nine hulls'],
      sources: ['the harbour’s list'],
      since: '2019-05-01',
    },
    { expertise: id('caulking'), how: 'NARROWER', level: 2, sources: [], since: null },
  ]);
  expect(
    rosa?.evidence.map(({ kind, title, people, share }) => [kind, title, people, share > 0]),
  ).toEqual([
    ['CHALLENGE', 'A boat that leaks', 2, true],
    ['PROFILE', 'leaks, boat', null, true],
    // Nobody learns of somebody hidden; and how popular somebody is makes nobody more relevant.
    ['INTRODUCTION', 'Ada', null, false],
  ]);
  expect(rosa?.evidence.at(-1)).toEqual({
    kind: 'INTRODUCTION',
    title: 'Ada',
    key: 'ada',
    challengeId: null,
    date: '2026-03-02',
    part: null,
    people: null,
    outcome: 'a slipway for two villages',
    share: 0,
  });
  const shares = [...(rosa?.topicPaths ?? []), ...(rosa?.evidence ?? [])].map((one) => one.share);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  // Topics add up as chances do, so they divide by the logarithms of what is left of the doubt.
  const [boat, caulking] = rosa?.topicPaths ?? [];
  expect((boat?.share ?? 0) / (caulking?.share ?? 1)).toBeCloseTo(
    Math.log(1 - (boat?.gain ?? 0)) / Math.log(1 - (caulking?.gain ?? 0)),
    9,
  );
});
