import { createFirstInvitation } from '@peergraph/graph';
import { openTestDb } from '@peergraph/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClient } from './accounts/client.story.ts';
import { createApp } from './app.ts';
import { defaultSettings } from './settings.ts';

// Olu is signed in here, and looks at a page of somebody else, which has her browser ask this server for something. It is
// taken to send her cookie along, as if there were no SameSite.

const db = await openTestDb();
const settings = { ...defaultSettings(), attempts: 1000 };
const app = await createApp({ db, settings });
const address = await app.listen({ host: '127.0.0.1', port: 0 });
afterAll(() => app.close());

const password = 'a well kept secret';
const email = 'olu@example.org';
const olu = createClient(address);

beforeAll(async () => {
  const invitation = await createFirstInvitation(db, settings.secret);
  const signedUp = await olu.auth('/sign-up/email', { name: 'Olu', email, password, invitation });
  expect(signedUp.status).toBe(200);
});

const foreign = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
const neighbour = { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' };
const nowhere = { origin: 'null', 'sec-fetch-site': 'cross-site' };
/** What a picture, a script or an EventSource of another page sends. */
const embedded = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' };

type Sent = { path: string; headers?: Record<string, string>; body?: string | FormData };

const form = (path: string, fields: Record<string, string>): Sent => ({
  path,
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(fields).toString(),
});
const parts = (path: string, fields: Record<string, string>): Sent => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  return { path, body };
};
const text = (path: string, payload: object, type = 'text/plain'): Sent => ({
  path,
  headers: { 'content-type': type },
  body: JSON.stringify(payload),
});
const json = (path: string, payload: object) => text(path, payload, 'application/json');
const get = (query: string, path = '/graphql'): Sent => ({
  path: `${path}?query=${encodeURIComponent(query)}`,
});
const streamed: Record<string, string> = { accept: 'text/event-stream' };

const write = { query: 'mutation { createAccessToken(input: { name: "Mine" }) { secret } }' };
const read = { query: '{ viewer { email } }' };
const follow = { query: 'subscription { viewerEvents { __typename } }' };
const change = { currentPassword: password, newPassword: 'chosen by somebody else' };
const enter = { email, password };
const auth = (path: string) => `/api/auth${path}`;

const attempts: [what: string, from: Record<string, string>, sent: Sent][] = [
  ['a form that writes', foreign, form('/graphql', write)],
  [
    'a form of parts that writes',
    foreign,
    parts('/graphql', { operations: JSON.stringify(write) }),
  ],
  ['plain text that writes', foreign, text('/graphql', write)],
  [
    'plain text that also calls itself JSON',
    foreign,
    text('/graphql', write, 'text/plain; application/json'),
  ],
  ['JSON that writes', foreign, json('/graphql', write)],
  ['JSON of another port of this machine', neighbour, json('/graphql', write)],
  ['JSON of a page without an origin', nowhere, json('/graphql', write)],
  ['JSON that reads', foreign, json('/graphql', read)],
  ['JSON at a path below', foreign, json('/graphql/more', write)],
  ['JSON at a path with a slash more', foreign, json('/graphql/', write)],
  ['a picture whose address writes', embedded, get(write.query)],
  ['a script whose address reads', embedded, get(read.query)],
  [
    'a GET with our header that reads',
    foreign,
    { ...get(read.query), headers: { 'x-graphql-yoga-csrf': '1' } },
  ],
  ['an EventSource that reads', foreign, { ...get(read.query), headers: streamed }],
  ['an EventSource that follows', embedded, { ...get(follow.query), headers: streamed }],
  [
    'an EventSource with a path below',
    foreign,
    { ...get(follow.query, '/graphql/stream'), headers: streamed },
  ],
  ['a form that signs in', foreign, form(auth('/sign-in/email'), enter)],
  ['plain text that signs in', foreign, text(auth('/sign-in/email'), enter)],
  ['JSON that signs in', foreign, json(auth('/sign-in/email'), enter)],
  ['a form of parts that signs in', foreign, parts(auth('/sign-in/email'), enter)],
  ['a form that signs out', foreign, form(auth('/sign-out'), {})],
  ['an empty body that signs out', foreign, { path: auth('/sign-out'), body: '' }],
  ['JSON that signs out, without an origin', nowhere, json(auth('/sign-out'), {})],
  ['JSON that signs out, from another port', neighbour, json(auth('/sign-out'), {})],
  ['signing out by another spelling', foreign, json(auth('//sign-out/'), {})],
  ['signing out by GET', embedded, { path: auth('/sign-out') }],
  ['a form that changes the password', foreign, form(auth('/change-password'), change)],
  ['plain text that changes the password', foreign, text(auth('/change-password'), change)],
  ['JSON that changes the password', foreign, json(auth('/change-password'), change)],
  [
    'JSON that goes on as somebody of the demo',
    foreign,
    json(auth('/demo/continue'), { as: 'organiser' }),
  ],
];

const cookie = () => [...olu.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
const send = ({ path, headers, body }: Sent, from: Record<string, string>) =>
  fetch(`${address}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    redirect: 'manual',
    headers: { cookie: cookie(), ...headers, ...from },
    ...(body === undefined ? {} : { body }),
  });

/** All that could be different of Olu. */
async function standing() {
  const [found] = await db.run(
    `MATCH (account:Account {email: $email})
     MATCH (credential:Credential {ownerId: account.id})
     RETURN credential.password AS password,
       COLLECT { MATCH (session:AuthSession {ownerId: account.id}) RETURN session.id } AS sessions,
       COUNT { MATCH (:AccessToken) } AS tokens`,
    { email },
    'read',
  );
  return found;
}

test.each(attempts)('%s changes nothing and is read by nobody', async (_what, from, sent) => {
  const before = await standing();
  const response = await send(sent, from);
  const answer = await response.text();
  expect(response.status).toBeGreaterThan(399);
  expect(answer).not.toContain(email);
  expect(answer).not.toContain('"data":{');
  expect(response.headers.getSetCookie()).toEqual([]);
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
  expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  expect(await standing()).toEqual(before);
});

test.each(['/graphql', auth('/sign-in/email'), auth('/sign-out')])(
  'a browser that asks first whether it may send JSON to %s is not told yes',
  async (path) => {
    const wanted = {
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    };
    const response = await fetch(`${address}${path}`, {
      method: 'OPTIONS',
      headers: { ...foreign, ...wanted },
    });
    for (const name of ['origin', 'headers', 'methods', 'credentials'])
      expect(response.headers.get(`access-control-allow-${name}`)).toBeNull();
  },
);

test('the address that is set is this server’s too', async () => {
  const url = 'https://peers.example.org';
  const named = await createApp({ db, settings: { ...settings, url } });
  const ask = async (origin: string) => {
    const headers = { origin, 'content-type': 'application/json', host: 'localhost:4000' };
    const payload = { query: '{ __typename }' };
    return (await named.inject({ method: 'POST', url: '/graphql', headers, payload })).statusCode;
  };
  expect(await ask(url)).toBe(200);
  expect(await ask('http://localhost:4000')).toBe(200);
  expect(await ask('http://peers.example.org')).toBe(403);
  expect(await ask(`${url}.elsewhere.example`)).toBe(403);
  await named.close();
});

test('the same from a page of this server does what it says', async () => {
  const own = { origin: address, 'sec-fetch-site': 'same-origin' };
  const before = await standing();
  expect(await (await send(json('/graphql', read), own)).json()).toEqual({
    data: { viewer: { email } },
  });
  const reading = { ...get(read.query), headers: { 'x-graphql-yoga-csrf': '1' } };
  expect(await (await send(reading, own)).json()).toEqual({ data: { viewer: { email } } });

  const following = await send(
    { ...json('/graphql', follow), headers: { ...json('', {}).headers, ...streamed } },
    own,
  );
  expect(following.headers.get('content-type')).toContain('text/event-stream');
  await following.body?.cancel();

  expect((await send(json('/graphql', write), own)).status).toBe(200);
  expect((await send(json(auth('/change-password'), change), own)).status).toBe(200);
  const signedIn = await send(
    json(auth('/sign-in/email'), { email, password: change.newPassword }),
    own,
  );
  expect(signedIn.headers.getSetCookie()).toHaveLength(1);
  expect((await send(json(auth('/sign-out'), {}), own)).status).toBe(200);

  const after = await standing();
  expect(after?.tokens).toBe(1);
  expect(before?.tokens).toBe(0);
  expect(after?.password).not.toEqual(before?.password);
  expect(await (await send(json('/graphql', read), own)).json()).toEqual({
    data: { viewer: null },
  });
});
