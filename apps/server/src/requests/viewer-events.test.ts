import { createFirstInvitation, requestIntroduction } from '@peergraph/graph';
import { openTestDb } from '@peergraph/testkit';
import { afterAll, expect, test } from 'vitest';
import { createClient } from '../accounts/client.ts';
import { defaultSettings } from '../accounts/settings.ts';
import { createApp } from '../app.ts';
import { createEventBus } from './event-bus.ts';
import { tellVillage } from './village.story.ts';

const db = await openTestDb();
const events = createEventBus();
const settings = { ...defaultSettings(), attempts: 1000 };
const app = await createApp({ db, accounts: settings, events });
const address = await app.listen({ host: '127.0.0.1', port: 0 });
afterAll(() => app.close());

const accept = 'mutation ($secret: String!) { acceptInvitation(secret: $secret) { name } }';
const invite =
  'mutation ($input: CreateInvitationInput!) { createInvitation(input: $input) { secret } }';

async function signUp(name: string, invitation: string) {
  const client = createClient(address);
  const email = `${name}@example.org`;
  const account = { name, email, password: 'a well kept secret', invitation };
  expect(await client.auth('/sign-up/email', account)).toMatchObject({ status: 200 });
  await client.ask(accept, { secret: invitation });
  return client;
}

/** Ben, whose account an administrator invited, follows what concerns him. */
async function benFollows(signal?: AbortSignal) {
  const { id, asked } = await tellVillage(db);
  const olu = await signUp('olu', await createFirstInvitation(db, settings.secret));
  const input = { programId: id('program'), personId: id('ben') };
  const { createInvitation } = await olu.ask(invite, { input });
  const ben = await signUp('ben', createInvitation.secret);
  const cookie = [...ben.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const query = 'subscription { viewerEvents { id event { kind } request { turn need } } }';
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: {
      accept: 'text/event-stream',
      'content-type': 'application/json',
      origin: address,
      cookie,
    },
    body: JSON.stringify({ query }),
    signal: signal ?? null,
  });
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
  await expect.poll(() => events.listeners()).toBe(1);
  const adaAsks = async () => {
    await requestIntroduction(db, { ...asked, actorId: id('ada'), key: 'ask' });
    events.announce();
  };
  return { ben, response, adaAsks };
}

test('a stream tells the viewer of what is theirs, and ends as soon as they leave', async () => {
  const leaving = new AbortController();
  const { response, adaAsks } = await benFollows(leaving.signal);
  await adaAsks();
  let told = '';
  try {
    for await (const chunk of response.body ?? []) {
      told += Buffer.from(chunk).toString();
      if (told.includes('viewerEvents')) leaving.abort();
    }
  } catch {
    // The stream ends with the client's leaving.
  }
  expect(told).toContain('"event":{"kind":"REQUESTED"},"request":{"turn":"BROKER"');
  await expect.poll(() => events.listeners(), { timeout: 1000 }).toBe(0);
});

test('whoever signed out everywhere is told nothing more by the streams they had open', async () => {
  const { ben, response, adaAsks } = await benFollows();
  expect(await ben.ask('mutation { endAllSessions }')).toEqual({ endAllSessions: 1 });
  await adaAsks();
  expect(await response.text()).not.toContain('viewerEvents');
  expect(events.listeners()).toBe(0);
});
