import { type Ids, openTestDb, story } from '@peergraph/testkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { execute } from '../execute.ts';

const db = await openTestDb();
let id: Ids;

/** Mila's boat leaks; Tove closes wounds, which is the same in another field. */
beforeAll(async () => {
  id = await story(db, [
    ['topic', { name: 'Caulking', disciplines: ['Shipbuilding'] }],
    ['topic', { name: 'Wound closure', disciplines: ['Surgery'] }],
    [
      'bridge',
      {
        from: 'caulking',
        relation: 'means_similar',
        to: 'wound closure',
        note: 'Both keep a seam tight',
      },
    ],
    [
      'challenge',
      {
        key: 'leak',
        title: 'Our hull leaks at the seams',
        posedBy: ['mila'],
        topics: ['caulking', 'oakum'],
      },
    ],
    [
      'challenge',
      { key: 'older', title: 'A hull that leaks', posedBy: ['ulla'], helpedBy: ['tove'] },
    ],
    ['expertise', { person: 'tove', topic: 'wound closure', level: 5, evidence: 'twenty years' }],
    ['person', { key: 'tove', name: 'Tove Aas', capacity: 3 }],
    [
      'need',
      {
        key: 'ask',
        person: 'mila',
        statement: 'How does one learn caulking?',
        topics: ['caulking'],
      },
    ],
    ['connection', { from: 'mila', to: 'ben', strength: 0.8, origin: 'FRIEND' }],
    ['connection', { from: 'ben', to: 'tove', strength: 0.6, origin: 'COAUTHOR', since: '2020' }],
  ]);
});

const question = `query ($input: HyperConnectionsInput!) {
  hyperConnections(input: $input) {
    items {
      person { name }
      distance
      topicPaths { need { name } how expertise { name disciplines { name } } level evidence sentence }
      evidence { kind title challengeId }
      paths { people { name } hops { from { name } to { name } strength } length strength broker { name } sentence }
      why
    }
    understoodAs { topic { name } weight how through { name } note }
    gap { kind message frontier { name } unknownTopics { name } }
  }
}`;
const ask = (input: Record<string, unknown>) => execute(db, question, { input });

const caulking = { name: 'Caulking' };
const hop = (from: string, to: string, strength: number) => ({
  from: { name: from },
  to: { name: to },
  strength,
});

test('Mila is told who can help, how the topics meet, and who could introduce them', async () => {
  expect(await ask({ personId: id('mila'), challengeId: id('leak') })).toEqual({
    data: {
      hyperConnections: {
        items: [
          {
            person: { name: 'Tove Aas' },
            distance: 2,
            topicPaths: [
              {
                need: caulking,
                how: 'MEANS_SIMILAR',
                expertise: { name: 'Wound closure', disciplines: [{ name: 'Surgery' }] },
                level: 5,
                evidence: ['twenty years'],
                sentence:
                  'Tove Aas is who others ask about Wound closure, another field’s word for something close to Caulking. Both keep a seam tight.',
              },
            ],
            evidence: [{ kind: 'CHALLENGE', title: 'A hull that leaks', challengeId: id('older') }],
            paths: [
              {
                people: [{ name: 'Mila' }, { name: 'Ben' }, { name: 'Tove Aas' }],
                hops: [hop('Mila', 'Ben', 0.8), hop('Ben', 'Tove Aas', 0.6)],
                length: 2,
                strength: 0.6,
                broker: { name: 'Ben' },
                sentence:
                  'Mila knows Ben as friends; Ben knows Tove Aas as co-authors since 2020. Weakest step: Ben – Tove Aas.',
              },
            ],
            why: 'Tove Aas is who others ask about Wound closure, another field’s word for something close to Caulking. They worked on “A hull that leaks”. Ben knows you both and can introduce you.',
          },
          {
            person: { name: 'Ulla' },
            distance: null,
            topicPaths: [],
            evidence: [{ kind: 'CHALLENGE', title: 'A hull that leaks', challengeId: id('older') }],
            paths: [],
            why: 'Ulla worked on “A hull that leaks”, a challenge like this one. Nobody you know reaches them yet.',
          },
        ],
        understoodAs: [
          { topic: caulking, weight: 1, how: 'NAMED', through: null, note: null },
          { topic: { name: 'oakum' }, weight: 1, how: 'NAMED', through: null, note: null },
          {
            topic: { name: 'Wound closure' },
            weight: 0.9,
            how: 'MEANS_SIMILAR',
            through: caulking,
            note: 'Both keep a seam tight',
          },
        ],
        gap: null,
      },
    },
    errors: [],
  });
});

test('where nobody knows, who is near and which topics are unknown is told', async () => {
  const { data, errors } = await ask({ personId: id('ben'), topicIds: [id('oakum')] });
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    hyperConnections: {
      items: [],
      gap: { kind: 'NOBODY_KNOWS', frontier: [], unknownTopics: [{ name: 'oakum' }] },
    },
  });
});

test('a need, a text and topics ask the same', async () => {
  const needs = [
    { needId: id('ask') },
    { text: 'How does one learn caulking?' },
    { topicIds: [id('caulking')] },
    { topicIds: [id('caulking'), id('caulking')] },
  ];
  for (const need of needs) {
    const { data, errors } = await ask({ personId: id('mila'), ...need });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      hyperConnections: { items: [{ person: { name: 'Tove Aas' }, distance: 2 }] },
    });
  }
});

test('without a person, or anonymously, there is no network to be outside of', async () => {
  const anonymous = await ask({ anonymous: true, topicIds: [id('caulking')] });
  expect(anonymous).toMatchObject({
    data: {
      hyperConnections: {
        items: [{ person: { name: 'Tove Aas' }, distance: null, paths: [] }],
      },
    },
    errors: [],
  });
  expect(await ask({ topicIds: [id('caulking')] })).toEqual(anonymous);
  expect(await ask({ anonymous: true, personId: id('mila'), topicIds: [id('caulking')] })).toEqual(
    anonymous,
  );
});

const one = 'Say what for by exactly one of challengeId, needId, topicIds or text.';
const bold = 'boldness must be from 0 (close) to 1 (bold).';

describe('what can’t be meant is told so', () => {
  test.each<[string, () => Record<string, unknown>, string, string | RegExp]>([
    ['boldness 7', () => ({ text: 'x', boldness: 7 }), 'BAD_USER_INPUT', bold],
    ['boldness -1', () => ({ text: 'x', boldness: -1 }), 'BAD_USER_INPUT', bold],
    ['boldness NaN', () => ({ text: 'x', boldness: Number.NaN }), 'BAD_USER_INPUT', /NaN/],
    ['boldness "far"', () => ({ text: 'x', boldness: 'far' }), 'BAD_USER_INPUT', /"far"/],
    ['boldness null', () => ({ text: 'x', boldness: null }), 'BAD_USER_INPUT', /null/],
    ['no need', () => ({}), 'BAD_USER_INPUT', one],
    ['two needs', () => ({ text: 'x', challengeId: id('leak') }), 'BAD_USER_INPUT', one],
    ['two needs, one empty', () => ({ text: '', topicIds: [] }), 'BAD_USER_INPUT', one],
    [
      'empty text',
      () => ({ text: '' }),
      'BAD_USER_INPUT',
      'text must not be empty: say in a few words what you need.',
    ],
    [
      'blanks',
      () => ({ text: ' \n\t\u3000' }),
      'BAD_USER_INPUT',
      'text must not be empty: say in a few words what you need.',
    ],
    [
      'no topics',
      () => ({ topicIds: [] }),
      'BAD_USER_INPUT',
      'topicIds must name at least one topic.',
    ],
    ['no topic', () => ({ topicIds: [null] }), 'BAD_USER_INPUT', /null/],
    [
      'first 0',
      () => ({ text: 'x', first: 0 }),
      'BAD_USER_INPUT',
      'first must be from 1 to 100; it was 0.',
    ],
    [
      'first -1',
      () => ({ text: 'x', first: -1 }),
      'BAD_USER_INPUT',
      'first must be from 1 to 100; it was -1.',
    ],
    [
      'first 1000',
      () => ({ text: 'x', first: 1000 }),
      'BAD_USER_INPUT',
      'first must be from 1 to 100; it was 1000.',
    ],
    ['first 1.5', () => ({ text: 'x', first: 1.5 }), 'BAD_USER_INPUT', /1\.5/],
    ['outside nowhere', () => ({ text: 'x', outside: 'NOWHERE' }), 'BAD_USER_INPUT', /NOWHERE/],
    [
      'an unknown person',
      () => ({ text: 'x', personId: 'x' }),
      'NOT_FOUND',
      'There is no person x.',
    ],
    [
      'a challenge for a person',
      () => ({ text: 'x', personId: id('leak') }),
      'NOT_FOUND',
      /^There is no person /,
    ],
    [
      'a person for a challenge',
      () => ({ challengeId: id('mila') }),
      'NOT_FOUND',
      /^There is no challenge /,
    ],
    [
      'a need for a challenge',
      () => ({ challengeId: id('ask') }),
      'NOT_FOUND',
      /^There is no challenge /,
    ],
    [
      'a challenge for a need',
      () => ({ needId: id('leak') }),
      'NOT_FOUND',
      /^There is no goal, question or need /,
    ],
    [
      'a person among topics',
      () => ({ topicIds: [id('caulking'), id('mila')] }),
      'NOT_FOUND',
      /^There is no topic /,
    ],
    ['an empty id', () => ({ challengeId: '' }), 'NOT_FOUND', /^There is no /],
    [
      'a statement for an id',
      () => ({ needId: "'}) DETACH DELETE n //" }),
      'NOT_FOUND',
      /^There is no /,
    ],
    ['NUL for an id', () => ({ challengeId: '\u0000' }), 'NOT_FOUND', /^There is no /],
  ])('%s', async (_name, input, code, message) => {
    const { data, errors } = await ask(input());
    expect({ data, errors }).toEqual({
      data: null,
      errors: [
        { code, message: typeof message === 'string' ? message : expect.stringMatching(message) },
      ],
    });
  });
});

test.each([
  'foo:bar AND (',
  '*',
  '"',
  '\\',
  '/re/',
  '~',
  '[a TO b]',
  'NOT leaks OR AND',
  "'}) MATCH (n) DETACH DELETE n //",
  '\u0000',
  'le\u0000ak',
  '⛵️🔨',
  'تسرب الماء من القارب',
  '\u202eslaes ta skael',
  'leaks '.repeat(16_667),
  'x'.repeat(100_000),
  Array.from({ length: 20_000 }, (_, index) => `w${index}`).join(' '),
  // 3,000 characters of Chinese, each a word to the index.
  Array.from({ length: 3_000 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join(''),
])('whatever is typed is taken for words: %#', async (text) => {
  const { errors } = await ask({ personId: id('mila'), text });
  expect(errors).toEqual([]);
});
