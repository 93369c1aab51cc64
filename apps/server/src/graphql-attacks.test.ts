import { openTestDb } from '@peergraph/testkit';
import { afterAll, expect, test } from 'vitest';
import { createApp } from './app.ts';

// What the scanner graphql-cop looks for, asked of the server as people use it.

const db = await openTestDb();
const logged: string[] = [];
const log = (text: string) => logged.push(text);
const app = await createApp({ db, log });
const open = await createApp({ db, log, profile: 'development' });
afterAll(() => Promise.all([app.close(), open.close()]));

type Sent = { method: 'GET' | 'POST'; url: string; headers: Record<string, string>; body?: string };

const post = (payload: unknown): Sent => ({
  method: 'POST',
  url: '/graphql',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(payload),
});
const asking = (query: string) => post({ query });
const get = (query: string): Sent => ({
  method: 'GET',
  url: `/graphql?query=${encodeURIComponent(query)}`,
  headers: {},
});

async function answerOf({ body, ...sent }: Sent, to = app) {
  const answer = await to.inject({ ...sent, ...(body === undefined ? {} : { payload: body }) });
  return { status: answer.statusCode, text: answer.body };
}

const repeated = (words: (number: number) => string, times: number) =>
  `{ ${Array.from({ length: times }, (_, number) => words(number)).join(' ')} }`;
const circle = `${'{ fields { type '.repeat(4)}{ name }${' } }'.repeat(4)}`;

/** Each attack, and what it gets: a status and the first error. */
const attacks: [name: string, sent: Sent, status: number, message: string][] = [
  [
    'introspection',
    asking('{ __schema { types { name fields { name } } } }'),
    200,
    'GraphQL introspection has been disabled, but the requested query contained the field "__schema".',
  ],
  [
    'a circle of introspection',
    asking(`{ __schema { types ${circle} } }`),
    200,
    'Maximum introspection depth exceeded',
  ],
  [
    'a circle of fragments',
    asking('{ viewer { ...A } } fragment A on Viewer { name ...B } fragment B on Viewer { ...A }'),
    200,
    'Cannot spread fragment "A" within itself via "B".',
  ],
  [
    '101 aliases',
    asking(repeated((number) => `alias${number}: __typename`, 101)),
    200,
    'Syntax Error: Aliases limit of 15 exceeded, found 101.',
  ],
  [
    'one field 500 times',
    asking(repeated(() => '__typename', 500)),
    200,
    'This asks for "__typename" 500 times in one place; 10 are the limit.',
  ],
  [
    'one fragment 400 times',
    asking(`${repeated(() => '...A', 400)} fragment A on Query { __typename }`),
    200,
    'This asks for "...A" 400 times in one place; 10 are the limit.',
  ],
  [
    'fragments without a name',
    asking(repeated(() => '... { __typename }', 150)),
    200,
    'This asks for "..." 150 times in one place; 10 are the limit.',
  ],
  [
    'ten directives nobody knows',
    asking('{ __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }'),
    200,
    'Syntax Error: Directives limit of 5 exceeded, found 10.',
  ],
  [
    'many operations in one request',
    post(Array.from({ length: 10 }, () => ({ query: '{ __typename }' }))),
    400,
    'Batching is not supported.',
  ],
  [
    'suggestions',
    asking('{ __schema { directive } }'),
    200,
    'GraphQL introspection has been disabled, but the requested query contained the field "__schema".',
  ],
  ['a query by GET', get('{ __typename }'), 403, 'Required CSRF header(s) not present'],
  ['a mutation by GET', get('mutation { __typename }'), 403, 'Required CSRF header(s) not present'],
  [
    'a form',
    {
      ...asking(''),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'query=%7B__typename%7D',
    },
    415,
    'Send the operation as a body of the type application/json.',
  ],
];

test.each(attacks)('%s is refused', async (_name, sent, status, message) => {
  const { text, ...answer } = await answerOf(sent);
  const { data, errors } = JSON.parse(text);
  expect(data).toBeUndefined();
  expect({ ...answer, message: errors?.[0].message }).toEqual({ status, message });
  expect(errors.length).toBeLessThan(6);
  expect(text).not.toMatch(/did you mean/i);
});

test.each(['/graphiql', '/playground', '/console', '/altair', '/graphql'])(
  'nothing to try queries with is at %s',
  async (url) => {
    const page: Sent = { method: 'GET', url, headers: { accept: 'text/html' } };
    const wanted = /graphiql|playground|altair/i;
    const { status, text } = await answerOf(page);
    expect(status).toBeGreaterThan(399);
    expect(text.replaceAll(url, '')).not.toMatch(wanted);
    if (url === '/graphql') expect((await answerOf(page, open)).text).toMatch(wanted);
  },
);

test('answers hold no traces and no exceptions', async () => {
  expect(await answerOf(asking('{ __typename }'))).toEqual({
    status: 200,
    text: '{"data":{"__typename":"Query"}}',
  });
  const { text } = await answerOf(asking('qwerty cop { abc }'));
  expect(JSON.parse(text)).toEqual({
    errors: [
      {
        message: 'Syntax Error: Unexpected Name "qwerty".',
        locations: [{ line: 1, column: 1 }],
        extensions: { code: 'GRAPHQL_PARSE_FAILED' },
      },
    ],
  });
  expect(logged).toEqual([]);
});
