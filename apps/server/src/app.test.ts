import { openDb } from '@peergraph/graph';
import { openTestDb, story } from '@peergraph/testkit';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createApp } from './app.ts';

const db = await openTestDb();
const logged: string[] = [];
const app = await createApp({ db, log: (text) => logged.push(text) });
const address = await app.listen({ host: '127.0.0.1', port: 0 });
afterAll(() => app.close());
beforeEach(() => logged.splice(0));

beforeAll(async () => {
  await story(db, [
    ['person', { key: 'ada', name: 'Ada Ling' }],
    ['expertise', { person: 'ben', topic: 'river mapping' }],
  ]);
});

async function ask(query: string, variables: object = {}, at = address) {
  const response = await fetch(`${at}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...(await response.json()) };
}

test('the API answers from the graph', async () => {
  expect(await ask('{ person(key: "ada") { name } viewer { permissions } }')).toEqual({
    status: 200,
    data: { person: { name: 'Ada Ling' }, viewer: null },
  });
});

test('what came by way of a proxy did not come from whoever keeps this machine', async () => {
  for (const name of ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via']) {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [name]: '127.0.0.1' },
      body: JSON.stringify({ query: '{ person(key: "ada") { name } }' }),
    });
    expect(await response.json()).toMatchObject({
      data: { person: null },
      errors: [{ message: 'Sign in first.', extensions: { code: 'FORBIDDEN' } }],
    });
  }
});

test('every answer carries the headers that keep a browser from mischief', async () => {
  for (const path of ['/live', '/graphql', '/nowhere']) {
    const { headers } = await fetch(`${address}${path}`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    const policy = headers.get('content-security-policy');
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain("script-src 'unsafe-inline'");
  }
});

test('an address nobody serves is answered in JSON', async () => {
  const response = await fetch(`${address}/api/people`, { headers: { accept: 'text/html' } });
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({
    error: { code: 'NOT_FOUND', message: 'There is nothing at GET /api/people.' },
  });
});

test('it says that it lives and that it is ready', async () => {
  expect(await (await fetch(`${address}/live`)).json()).toEqual({ status: 'live' });
  expect(await (await fetch(`${address}/ready`)).json()).toEqual({ status: 'ready' });
});

test('with the database gone it lives, is not ready, and says so within seconds', async () => {
  const gone = openDb({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x' });
  const lost = await createApp({ db: gone, log: () => {} });
  const at = await lost.listen({ host: '127.0.0.1', port: 0 });
  const since = performance.now();
  expect((await fetch(`${at}/live`)).status).toBe(200);
  const ready = await fetch(`${at}/ready`);
  expect(ready.status).toBe(503);
  expect(await ready.json()).toEqual({
    status: 'not ready',
    reason: 'The database does not answer.',
  });
  expect(performance.now() - since).toBeLessThan(3000);

  const { status, errors } = await ask('{ person(key: "ada") { name } }', {}, at);
  expect({ status, code: errors[0].extensions.code }).toEqual({ status: 200, code: 'UNAVAILABLE' });
  expect(performance.now() - since).toBeLessThan(8000);
  await lost.close();
  await gone.close();
});

const find =
  'query ($input: HyperConnectionsInput!) { hyperConnections(input: $input) { items { why } gap { kind } } }';
const search = 'query ($text: String!) { search(text: $text) { title } }';
const anonymous = { anonymous: true };

test.each([
  ['100,000 characters', 'open rivers '.repeat(8_400)],
  ['one word of 100,000 characters', 'x'.repeat(100_000)],
  ['100,000 opening parentheses', '('.repeat(100_000)],
  ['NUL', 'river\0mapping'],
  ['half a character', 'river \ud800 mapping \udc00'],
  ['words of the query language', 'name:* AND NOT (river~ OR "map'],
  ['a statement', "'}) MATCH (n) DETACH DELETE n //"],
  ['directions and invisibles', '\u202e\u200b\ufeffriver\u0301 mapping'],
])('whatever is typed is plain words: %s', async (_name, text) => {
  for (const answer of [
    await ask(search, { text }),
    await ask(find, { input: { ...anonymous, text } }),
  ]) {
    expect(answer.status).toBe(200);
    for (const error of answer.errors ?? []) {
      expect(error.extensions.code).toBe('BAD_USER_INPUT');
    }
  }
  expect(logged).toEqual([]);
  expect(await ask('{ person(key: "ada") { name } }')).toMatchObject({
    data: { person: { name: 'Ada Ling' } },
  });
});

test.each([
  ['boldness out of range', { ...anonymous, text: 'rivers', boldness: 7 }, 'BAD_USER_INPUT'],
  ['two needs at once', { ...anonymous, text: 'rivers', challengeId: 'x' }, 'BAD_USER_INPUT'],
  ['no need', anonymous, 'BAD_USER_INPUT'],
  ['empty text', { ...anonymous, text: '  ' }, 'BAD_USER_INPUT'],
  ['too many', { ...anonymous, text: 'rivers', first: 1_000_000 }, 'BAD_USER_INPUT'],
  ['an unknown challenge', { ...anonymous, challengeId: 'x' }, 'NOT_FOUND'],
  ['an unknown person', { personId: 'x', text: 'rivers' }, 'NOT_FOUND'],
  ['a number for a text', { ...anonymous, text: 7 }, 'BAD_USER_INPUT'],
  ['an unknown field', { ...anonymous, text: 'rivers', bold: 1 }, 'BAD_USER_INPUT'],
])('what can’t be meant is told so: %s', async (_name, input, code) => {
  const { status, errors } = await ask(find, { input });
  expect({ status, code: errors?.[0].extensions.code }).toEqual({ status: 200, code });
  expect(logged).toEqual([]);
});
