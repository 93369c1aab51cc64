import { clear, type Ids, openTestDb, story, type Telling } from '@peergraph/testkit';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type NodeKind, search } from './index.ts';

const db = await openTestDb();

async function titles(text: string, kinds?: NodeKind[], first = 10): Promise<string[]> {
  const hits = await search(db, { text, kinds, first });
  return hits.map(({ title }) => title);
}

/** A town where two are called Zoe, and much else begins alike. */
const town: Telling[] = [
  ['person', { key: 'zoe-c', name: 'Zoe Chandler', headline: 'Repairs clocks' }],
  [
    'person',
    { key: 'zoe-k', name: 'Zoë Çelik', affiliation: 'Harbour office', country: 'Türkiye' },
  ],
  ['person', { key: 'bjorn', name: 'Björn Ångström', country: 'Sweden' }],
  ['topic', { name: 'Clock repair', aliases: ['horology'], disciplines: ['Fine mechanics'] }],
  ['topic', { name: 'Tide clocks' }],
  ['topic', { name: 'Génétique' }],
  ['program', { key: 'clockwork', name: 'Clockwork school' }],
  ['cohort', { key: 'clockwork-1', program: 'clockwork', name: 'Clockwork in spring' }],
  [
    'challenge',
    {
      key: 'tower',
      title: 'The tower clock is late',
      statement: 'By a minute a day.',
      cohort: 'clockwork-1',
    },
  ],
  ['session', { key: 'oil', title: 'Oiling a clock', cohort: 'clockwork-1' }],
  ['challenge', { key: 'striking', title: 'Is it the spring that is “weary”?' }],
  ['challenge', { key: 'wearing', title: 'What wearies a spring' }],
];

describe('in a town where much begins alike', () => {
  let id: Ids;
  beforeAll(async () => {
    await clear(db);
    id = await story(db, town);
  });

  test('a name that is typed out comes first', async () => {
    const [first, second] = await search(db, { text: 'Zoe Chandler', first: 10 });
    expect(first).toEqual({
      kind: 'PERSON',
      id: id('zoe-c'),
      key: 'zoe-c',
      title: 'Zoe Chandler',
      subtitle: 'Repairs clocks',
      score: 1,
    });
    expect(second?.title).toBe('Zoë Çelik');
    expect(second?.score).toBeLessThan(1);
  });

  test('a word in quotation marks is a word, with and without them', async () => {
    const found = await search(db, { text: 'weary', first: 10 });
    expect(found.map(({ title, score }) => [title, score >= 0.6])).toContainEqual([
      'Is it the spring that is “weary”?',
      true,
    ]);
    expect((await titles('“weary”'))[0]).toBe('Is it the spring that is “weary”?');
    expect(await titles('\\E.*')).toEqual(expect.any(Array));
  });

  test('the beginning of a name is enough', async () => {
    expect((await titles('zo')).sort()).toEqual(['Zoe Chandler', 'Zoë Çelik']);
    expect(await titles('chand')).toEqual(['Zoe Chandler']);
    // Then come those a letter away.
    const [...found] = await titles('clockw');
    expect(found.slice(0, 2).sort()).toEqual(['Clockwork in spring', 'Clockwork school']);
  });

  test('a slip of the finger is forgiven', async () => {
    expect(await titles('Chandlar')).toEqual(['Zoe Chandler']);
    expect(await titles('horolgy')).toEqual(['Clock repair']);
    expect(await titles('repiar')).toEqual(['Clock repair']);
    expect(await titles('tovwer')).toEqual(['The tower clock is late']);
  });

  test('accents may be left out, or put in', async () => {
    expect(await titles('celik')).toEqual(['Zoë Çelik']);
    expect(await titles('ÇELİK')).toEqual(['Zoë Çelik']);
    // As some keyboards write it: letter and dots apart.
    expect(await titles('Zoe\u0308 C\u0327elik', ['PERSON'], 1)).toEqual(['Zoë Çelik']);
    expect(await titles('Bjorn Angstrom')).toEqual(['Björn Ångström']);
    expect(await titles('chändler')).toEqual(['Zoe Chandler']);
    expect(await titles('genetique')).toEqual(['Génétique']);
  });

  test('an alias finds its topic, and a line tells namesakes apart', async () => {
    const hits = await search(db, { text: 'horology', first: 10 });
    expect(hits.map(({ kind, title, subtitle }) => ({ kind, title, subtitle }))).toEqual([
      { kind: 'TOPIC', title: 'Clock repair', subtitle: 'Fine mechanics' },
    ]);
    const zoes = await search(db, { text: 'zoe', first: 10 });
    expect(zoes.map(({ subtitle }) => subtitle).sort()).toEqual([
      'Harbour office',
      'Repairs clocks',
    ]);
    const [challenge] = await search(db, { text: 'tower', first: 10 });
    expect(challenge).toMatchObject({ kind: 'CHALLENGE', subtitle: 'Clockwork in spring' });
  });

  test('only the kinds that are wanted are looked for', async () => {
    const kinds = async (...wanted: NodeKind[]) => {
      const hits = await search(db, { text: 'clock', kinds: wanted, first: 10 });
      return hits.map(({ kind, title }) => `${kind} ${title}`).sort();
    };
    expect(await kinds('TOPIC')).toEqual(['TOPIC Clock repair', 'TOPIC Tide clocks']);
    expect(await kinds('PERSON')).toEqual(['PERSON Zoe Chandler']);
    expect(await kinds('CHALLENGE')).toEqual(['CHALLENGE The tower clock is late']);
    expect(await kinds('PROGRAM')).toEqual(['PROGRAM Clockwork school']);
    expect(await kinds('COHORT')).toEqual(['COHORT Clockwork in spring']);
    expect(await kinds('SESSION')).toEqual(['SESSION Oiling a clock']);
    expect(await kinds('TOPIC', 'SESSION')).toEqual([
      'SESSION Oiling a clock',
      'TOPIC Clock repair',
      'TOPIC Tide clocks',
    ]);
    expect(await kinds()).toEqual([]);
    expect(await titles('mechanic', ['DISCIPLINE'])).toEqual(['Fine mechanics']);
    // In the one box for everything sessions and disciplines are left to those who ask for them.
    expect((await titles('clock')).sort()).toEqual([
      'Clock repair',
      'Clockwork in spring',
      'Clockwork school',
      'The tower clock is late',
      'Tide clocks',
      'Zoe Chandler',
    ]);
  });

  test.each([
    'foo:bar AND (',
    '*',
    '"',
    '\\',
    '/re/',
    '~',
    '[a TO b]',
    '{a TO *}',
    'clock^1000000',
    '+clock -tower !late',
    'clock && tower || late',
    "'}) MATCH (n) DETACH DELETE n //",
    '\u0000',
    'clo\u0000ck',
    '🕰️',
    'ساعة البرج',
    '\u202ekcolc',
    'x'.repeat(100_000),
    'clock '.repeat(20_000),
  ])('what is typed is words, never a query: %#', async (text) => {
    const found = await titles(text);
    const all = ['Zoe Chandler', 'Zoë Çelik', 'Björn Ångström', 'Clock repair', 'Tide clocks'];
    all.push('Clockwork school', 'Clockwork in spring', 'The tower clock is late');
    expect(found.filter((title) => !all.includes(title))).toEqual([]);
    expect((await titles('tower'))[0]).toBe('The tower clock is late');
  });
});

describe('among many', () => {
  beforeEach(() => clear(db));

  test('at every letter of a long word it is there', async () => {
    await story(db, [
      ['topic', { name: 'Calibration' }],
      ['challenge', { key: 'wells', title: 'Monitoring of wells' }],
    ]);
    for (let length = 2; length <= 'calibration'.length; length += 1) {
      expect(await titles('calibration'.slice(0, length))).toEqual(['Calibration']);
    }
    for (let length = 2; length <= 'monitoring'.length; length += 1) {
      expect(await titles('monitoring'.slice(0, length))).toEqual(['Monitoring of wells']);
    }
  });

  test('nobody hidden is found, nor do they stand in the way of others', async () => {
    await story(db, [
      ...Array.from(
        { length: 30 },
        (_, index): Telling => [
          'person',
          { key: `hidden-${index}`, name: 'Ann Lee', visibility: 'NOBODY' },
        ],
      ),
      ['person', { key: 'ann', name: 'Ann Leeson' }],
    ]);
    expect(await titles('Ann Lee')).toEqual(['Ann Leeson']);
    expect(await titles('Ann Lee', ['PERSON'], 1)).toEqual(['Ann Leeson']);
  });

  test('a sentence of words that many others are like is no burden', async () => {
    const alphabet = 'abcdefghijklmnopqrstuvwxyz';
    const words = [...alphabet.slice(0, 12)].map((letter) => `${letter}${'mnopqrst'}`);
    const alike = words.flatMap((word) =>
      [...alphabet].flatMap((letter) => [
        `${word}${letter}`,
        `${word}${letter}a`,
        `${letter}${word}`,
      ]),
    );
    await story(
      db,
      alike.map((name): Telling => ['topic', { name, aliases: [`${name} too`] }]),
    );
    const found = await titles(words.join(' '));
    expect(found).toHaveLength(10);
  });

  test('namesakes stand in the same order every time', async () => {
    const keys = Array.from({ length: 25 }, (_, index) => `kim-${String(index).padStart(2, '0')}`);
    await story(
      db,
      keys.toReversed().map((key): Telling => ['person', { key, name: 'Kim Lund' }]),
    );
    for (let again = 0; again < 3; again += 1) {
      const hits = await search(db, { text: 'kim lund', first: 100 });
      expect(hits.map(({ key }) => key)).toEqual(keys);
    }
  });
});
