import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphError } from '@peergraph/graph';
import { fastify } from 'fastify';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { serveGraphql } from './graphql-endpoint.ts';
import type { Profile } from './guard.ts';

const schema = makeExecutableSchema({
  typeDefs: `
    type Query { greeting(name: String! = "you", times: Int): String!  people(first: Int! = 10): [Person!]!  broken(how: String!): String }
    type Person { name: String!  friends(first: Int! = 10): [Person!]!  best: Person }
    type Mutation { forget: Boolean }`,
  resolvers: {
    Query: {
      greeting: (_parent, { name }) => `Hello ${name}`,
      people: () => [],
      broken: (_parent, { how }) => {
        if (how === 'typed') throw new GraphError('NOT_FOUND', 'There is nobody called Zoë.');
        throw new Error('password of the database: swordfish');
      },
    },
  },
});

const logged: string[] = [];
const log = (text: string) => logged.push(text);
const production = await serving('production');
const audit = await serving('audit');
const development = await serving('development');
beforeEach(() => logged.splice(0));

async function serving(profile: Profile): Promise<string> {
  const app = fastify();
  serveGraphql(app, {
    schema,
    createContext: async () => ({ context: {}, cookies: [] }),
    profile,
    log,
  });
  afterAll(() => app.close());
  return `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
}

async function answered(response: Response) {
  return { status: response.status, ...(await response.json()) };
}

async function ask(query: string, variables: object = {}, url = production) {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query, variables });
  return answered(await fetch(url, { method: 'POST', headers, body }));
}

async function post(type: string, body: BodyInit) {
  return answered(
    await fetch(production, { method: 'POST', headers: { 'content-type': type }, body }),
  );
}

const greeting = '{ greeting }';
const refusal = (status: number, code: string) => ({
  status,
  errors: [expect.objectContaining({ extensions: expect.objectContaining({ code }) })],
});

test('an operation in JSON is answered', async () => {
  expect(await ask('query ($name: String!) { greeting(name: $name) }', { name: 'Ada' })).toEqual({
    status: 200,
    data: { greeting: 'Hello Ada' },
  });
});

test('what a page of another origin could send without asking is refused', async () => {
  const form = new URLSearchParams({ query: greeting });
  const parts = new FormData();
  parts.set('operations', JSON.stringify({ query: greeting }));
  const json = JSON.stringify({ query: greeting });
  expect(await post('application/x-www-form-urlencoded', form)).toEqual(
    refusal(415, 'BAD_REQUEST'),
  );
  expect(await post('multipart/form-data; boundary=x', parts)).toEqual(refusal(415, 'BAD_REQUEST'));
  expect(await post('text/plain', json)).toEqual(refusal(415, 'BAD_REQUEST'));
  expect(await post('application/graphql', greeting)).toEqual(refusal(415, 'BAD_REQUEST'));
  expect(await post('text/plain, application/json', json)).toEqual(refusal(415, 'BAD_REQUEST'));
});

test('GET wants a header that only pages of this origin can send, and never writes', async () => {
  const url = `${production}?query=${encodeURIComponent(greeting)}`;
  expect(await answered(await fetch(url))).toMatchObject({ status: 403 });
  const headers = { 'x-graphql-yoga-csrf': '1' };
  expect(await answered(await fetch(url, { headers }))).toEqual({
    status: 200,
    data: { greeting: 'Hello you' },
  });
  const write = `${production}?query=${encodeURIComponent('mutation { forget }')}`;
  expect(await answered(await fetch(write, { headers }))).toMatchObject({ status: 405 });
});

test('in the audit profile a GET needs no header, and still never writes', async () => {
  const asked = (query: string) => fetch(`${audit}?query=${encodeURIComponent(query)}`);
  expect(await answered(await asked(greeting))).toMatchObject({ status: 200 });
  expect(await answered(await asked('mutation { forget }'))).toMatchObject({ status: 405 });
});

test('no other origin is let in', async () => {
  const headers = { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' };
  const response = await fetch(production, { method: 'OPTIONS', headers });
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
});

test('bodies are limited, whether their length is declared or not', async () => {
  const body = JSON.stringify({ query: greeting, variables: { text: 'x'.repeat(300_000) } });
  const tooLarge = refusal(413, 'REQUEST_ENTITY_TOO_LARGE');
  expect(await post('application/json', body)).toEqual(tooLarge);
  const headers = { 'content-type': 'application/json' };
  const undeclared = { method: 'POST', headers, body: new Blob([body]).stream(), duplex: 'half' };
  expect(await answered(await fetch(production, undeclared))).toEqual(tooLarge);
});

test('what is no operation is told so', async () => {
  const invalid = await post('application/json', '{"query": ');
  expect(invalid).toEqual(refusal(400, 'BAD_REQUEST'));
  expect(await post('application/json', '[{"query":"{ greeting }"}]')).toEqual(
    refusal(400, 'BAD_REQUEST'),
  );
  expect(await ask('{ greeting')).toEqual(refusal(200, 'GRAPHQL_PARSE_FAILED'));
  expect(await ask('{ greetin }')).toEqual(refusal(200, 'GRAPHQL_VALIDATION_FAILED'));
  expect(await ask('query ($times: Int) { greeting(times: $times) }', { times: 'x' })).toEqual(
    refusal(200, 'BAD_USER_INPUT'),
  );
});

test('operations of unreasonable size are turned away', async () => {
  const deep = `{ people { ${'best { '.repeat(9)} name ${'} '.repeat(9)} } }`;
  const aliases = `{ ${Array.from({ length: 16 }, (_, n) => `a${n}: greeting`).join(' ')} }`;
  const sameAlias = `{ ${'__typename: greeting '.repeat(16)} }`;
  const long = `{ ${'greeting '.repeat(1001)} }`;
  const wide =
    'query ($n: Int!) { people(first: $n) { friends(first: $n) { friends(first: $n) { name } } } }';
  for (const query of [deep, aliases, sameAlias, long]) {
    const { data, errors } = await ask(query);
    expect(data).toBeUndefined();
    expect(errors[0].message).toMatch(/limit of \d+ exceeded/);
  }
  expect(await ask(wide, { n: 100 })).toEqual(refusal(200, 'BAD_USER_INPUT'));
  expect(await ask(wide, { n: 5 })).toEqual({ status: 200, data: { people: [] } });
});

test('the schema shows itself in the audit profile and in development only', async () => {
  const introspection = '{ __type(name: "Person") { name } }';
  expect(await ask(introspection)).toEqual(refusal(200, 'GRAPHQL_VALIDATION_FAILED'));
  for (const shown of [audit, development])
    expect(await ask(introspection, {}, shown)).toEqual({
      status: 200,
      data: { __type: { name: 'Person' } },
    });

  const typo = await ask('{ greetin }');
  expect(typo.errors[0].message).toBe('Cannot query field "greetin" on type "Query".');
  expect(await ask('{ greetin }', {}, audit)).toEqual(typo);
  const helped = await ask('{ greetin }', {}, development);
  expect(helped.errors[0].message).toContain('Did you mean "greeting"?');

  const headers = { accept: 'text/html' };
  for (const without of [production, audit])
    expect((await fetch(without, { headers })).status).toBe(406);
  expect((await fetch(development, { headers })).status).toBe(200);
});

test('an error a person can act on keeps its words; any other is hidden, and logged under its id', async () => {
  expect(await ask('{ broken(how: "typed") }')).toMatchObject({
    status: 200,
    errors: [
      {
        message: 'There is nobody called Zoë.',
        path: ['broken'],
        extensions: { code: 'NOT_FOUND' },
      },
    ],
  });
  expect(logged).toEqual([]);

  const hidden = await ask('{ broken(how: "badly") }');
  const { id } = hidden.errors[0].extensions;
  expect(hidden).toMatchObject({
    status: 200,
    data: { broken: null },
    errors: [
      {
        message: `Something went wrong on our side. Reported as ${id}.`,
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ],
  });
  expect(JSON.stringify(hidden)).not.toContain('swordfish');
  expect(logged).toHaveLength(1);
  expect(logged[0]).toContain(`${id} Error: password of the database: swordfish\n    at `);
});
