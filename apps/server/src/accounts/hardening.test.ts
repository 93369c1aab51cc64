import { createFirstInvitation } from '@peergraph/graph';
import { openTestDb } from '@peergraph/testkit';
import { afterAll, expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { loadDemo } from '../demo.ts';
import { defaultSettings } from '../settings.ts';
import { createClient } from './client.story.ts';

const db = await openTestDb();
const logged: string[] = [];
const log = (text: string) => logged.push(text);
// Attempts are counted by address for the whole process: other tests of this one have the same.
const settings = { ...defaultSettings(), attempts: 1000 };
const app = await createApp({ db, settings, log });
const address = await app.listen({ host: '127.0.0.1', port: 0 });
const url = 'https://peers.example.org';
const secured = await createApp({
  db,
  settings: { ...settings, url },
  hosts: ['peers.example.org'],
  log,
});
afterAll(async () => {
  await app.close();
  await secured.close();
});

const password = 'a well kept secret';
const olu = { name: 'Olu', email: 'olu@example.org', password };

test('the demo’s people can be gone on as, until somebody real is here; then not even their sessions are good', async () => {
  await loadDemo(db, { onProgress: () => {} });
  const visitor = createClient(address);
  const parts = '{ signIn { demoPeople { part name } } }';
  expect((await visitor.ask(parts)).signIn.demoPeople).toHaveLength(5);
  const permissions: Record<string, unknown> = {};
  for (const part of ['learner', 'expert', 'facilitator', 'organiser', 'analyst']) {
    expect(await visitor.auth('/demo/continue', { as: part })).toMatchObject({ status: 200 });
    permissions[part] = (await visitor.ask('{ viewer { permissions } }')).viewer.permissions;
  }
  expect(permissions).toEqual({
    learner: ['member:water-commons'],
    expert: ['member:water-commons'],
    facilitator: ['facilitator:water-commons'],
    organiser: ['organiser:water-commons'],
    analyst: ['analyst:water-commons'],
  });

  const invitation = await createFirstInvitation(db, settings.secret);
  // Or everybody who goes on as them would administer the instance.
  const accept = 'mutation ($secret: String!) { acceptInvitation(secret: $secret) { name } }';
  expect(await visitor.ask(accept, { secret: invitation })).toEqual({
    code: 'CONFLICT',
    message: 'The demo’s people accept no invitations. Sign out, and open the link again.',
  });
  expect((await createClient(address).auth('/sign-up/email', { ...olu, invitation })).status).toBe(
    200,
  );
  expect(await visitor.ask('{ viewer { name } }')).toEqual({ viewer: null });
  expect((await visitor.auth('/demo/continue', { as: 'organiser' })).status).toBe(403);
  expect((await visitor.ask(parts)).signIn.demoPeople).toEqual([]);
});

test('a page of another origin signs nobody in or out, and no form does', async () => {
  const body = { email: olu.email, password };
  const foreign = createClient(address, 'https://elsewhere.example');
  expect(await foreign.auth('/sign-in/email', body)).toMatchObject({ status: 403 });
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
  ]) {
    const headers = { 'content-type': type };
    const sent = { method: 'POST', headers, body: new URLSearchParams(body).toString() };
    expect((await fetch(`${address}/api/auth/sign-in/email`, sent)).status).toBe(415);
  }
  const headers = { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' };
  const asked = await fetch(`${address}/api/auth/sign-in/email`, { method: 'OPTIONS', headers });
  expect(asked.headers.get('access-control-allow-origin')).toBeNull();
});

test('only what the pages need is there, and bodies are small', async () => {
  const client = createClient(address);
  for (const path of [
    '/update-user',
    '/delete-user',
    '/change-email',
    '/list-sessions',
    '/link-social',
  ])
    expect(await client.auth(path, {})).toMatchObject({ status: 404 });
  expect((await client.open('/api/auth/get-session')).status).toBe(404);
  expect(await client.auth('/sign-in/email', { email: 'x'.repeat(20_000) })).toMatchObject({
    status: 413,
  });
});

test('the cookie is out of reach of scripts and of other sites, and on HTTPS is only sent there', async () => {
  const sign = { email: olu.email, password };
  const plain = await createClient(address).send('/api/auth/sign-in/email', sign);
  const [cookie = ''] = plain.headers.getSetCookie();
  expect(cookie).toMatch(/^peergraph\.session_token=.*HttpOnly.*SameSite=Lax/i);
  expect(JSON.stringify(await plain.json())).not.toContain(/=([^.;]+)/.exec(cookie)?.[1]);
  const answer = await secured.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    headers: { host: 'peers.example.org', origin: url },
    payload: sign,
  });
  expect(answer.statusCode).toBe(200);
  expect(String(answer.headers['set-cookie'])).toMatch(
    /^__Secure-peergraph\.session_token=.*Secure/,
  );
});

test('guessing comes to an end, by address and by account, and the log names nobody', async () => {
  const strict = await createApp({ db, settings: { ...settings, attempts: 10 }, log });
  const statuses = [];
  for (let tries = 0; tries < 14; tries += 1) {
    const answer = await strict.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      remoteAddress: '192.0.2.7',
      headers: { host: 'localhost', origin: 'http://localhost' },
      payload: { email: olu.email, password: 'wrong password' },
    });
    statuses.push(answer.statusCode);
  }
  expect(statuses).toEqual([...Array(10).fill(401), ...Array(4).fill(429)]);
  await strict.close();
  expect(logged.filter((line) => line.includes('example.org'))).toEqual([]);
});
