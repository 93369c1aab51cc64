import { type Ids, openTestDb, story } from '@peergraph/testkit';
import { beforeAll, expect, test } from 'vitest';
import { execute } from '../execute.ts';

const db = await openTestDb();
let id: Ids;

beforeAll(async () => {
  id = await story(db, [
    ['person', { key: 'ana', name: 'Ana Weaver', headline: 'Looms' }],
    ['person', { key: 'quellmar', name: 'Quellmar Weaverling', visibility: 'PROGRAM' }],
    ['topic', { name: 'Weaving', disciplines: ['Textiles'] }],
  ]);
});

const search = (args: string, variables = {}) =>
  execute(
    db,
    `query ($text: String! = "weav") { search(text: $text ${args}) { kind id key title subtitle score } }`,
    variables,
  );

test('a few letters find people and things, the best first', async () => {
  const ana = { kind: 'PERSON', id: id('ana'), key: 'ana', title: 'Ana Weaver', subtitle: 'Looms' };
  const topic = {
    kind: 'TOPIC',
    id: id('weaving'),
    key: 'weaving',
    title: 'Weaving',
    subtitle: 'Textiles',
  };
  const score = expect.any(Number);
  expect(await search('')).toEqual({
    data: {
      search: [
        { ...topic, score },
        { ...ana, score },
      ],
    },
    errors: [],
  });
  expect(await search(', kinds: [PERSON], first: 1')).toEqual({
    data: { search: [{ ...ana, score }] },
    errors: [],
  });
  expect(await search(', kinds: []')).toEqual({ data: { search: [] }, errors: [] });
  expect(await search(', kinds: null')).toEqual(await search(''));
});

const empty = 'text must not be empty: type a name, a topic or a few words.';

test.each([
  ['', {}, 'first must be from 1 to 100; it was 0.', ', first: 0'],
  ['', {}, 'first must be from 1 to 100; it was -1.', ', first: -1'],
  ['', {}, 'first must be from 1 to 100; it was 1000.', ', first: 1000'],
  ['nothing', { text: '' }, empty, ''],
  ['blanks', { text: ' \t\n\u00a0\u2003' }, empty, ''],
])('what can’t be meant is told so: %s%o', async (_name, variables, message, args) => {
  const { errors } = await search(args, variables);
  expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message }]);
});

test.each([
  'foo:bar AND (',
  '*',
  '"',
  '\\',
  '/re/',
  '~',
  '[a TO b]',
  '\u0000',
  '🧶',
  'نسيج',
  '?'.repeat(100_000),
])('what finds nothing is no error: %#', async (text) => {
  const { errors } = await search(', kinds: [PROGRAM]', { text });
  expect(errors).toEqual([]);
});
