import { type Ids, openTestDb, story } from '@peergraph/testkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { execute } from '../execute.ts';

const db = await openTestDb();
let id: Ids;
beforeAll(async () => {
  id = await story(db, [
    [
      'challenge',
      { key: 'leak', title: 'Our hull leaks', posedBy: ['mila'], topics: ['caulking'] },
    ],
    ['need', { key: 'ask', person: 'mila', statement: 'How does one learn caulking?' }],
    ['expertise', { person: 'tove', topic: 'caulking' }],
  ]);
});

const ask = (input: Record<string, unknown>) =>
  execute(
    db,
    'query ($input: HyperConnectionsInput!) { hyperConnections(input: $input) { items { why } gap { kind } } }',
    { input },
  );

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
      'a topic more that is not there',
      () => ({ text: 'x', plusTopicKeys: ['caulking', 'no-such-topic'] }),
      'NOT_FOUND',
      'There is no topic with the key no-such-topic.',
    ],
    [
      'a topic both more and less',
      () => ({ text: 'x', plusTopicKeys: ['caulking'], withoutTopicKeys: ['caulking'] }),
      'BAD_USER_INPUT',
      'The topic caulking can’t be added and taken out at once.',
    ],
    [
      'too many topics more',
      () => ({ text: 'x', plusTopicKeys: Array.from({ length: 21 }, (_, place) => `t${place}`) }),
      'BAD_USER_INPUT',
      'plusTopicKeys may name at most 20 topics.',
    ],
    [
      'too many topics less',
      () => ({
        text: 'x',
        withoutTopicKeys: Array.from({ length: 101 }, (_, place) => `t${place}`),
      }),
      'BAD_USER_INPUT',
      'withoutTopicKeys may name at most 100 topics.',
    ],
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
