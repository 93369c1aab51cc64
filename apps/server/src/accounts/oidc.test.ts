import { createFirstInvitation } from '@peergraph/graph';
import { openTestDb } from '@peergraph/testkit';
import { afterAll, expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { defaultSettings } from '../settings.ts';
import { createClient } from './client.story.ts';
import { startOidcProvider } from './oidc-provider.story.ts';

const db = await openTestDb();
const claims = { sub: '7', email: 'ada@example.org', email_verified: true, name: 'Ada Ling' };
const provider = await startOidcProvider(claims);
const oidc = {
  issuer: provider.issuer,
  clientId: 'peers',
  clientSecret: 'swordfish',
  name: 'Example',
};
const settings = { ...defaultSettings(), attempts: 1000, local: false, oidc };
const logged: string[] = [];
const app = await createApp({ db, settings, log: (text) => logged.push(text) });
const address = await app.listen({ host: '127.0.0.1', port: 0 });
afterAll(async () => {
  await app.close();
  provider.close();
});

/** Goes to the provider and back, as a browser would, and says where that ends. */
async function signIn(client: ReturnType<typeof createClient>, invitation?: string) {
  const { body } = await client.auth('/sign-in/social', {
    provider: 'oidc',
    callbackURL: '/account',
    errorCallbackURL: '/sign-in',
    ...(invitation && { invitation }),
  });
  const url = typeof body === 'object' && body && 'url' in body ? String(body.url) : '';
  const asked = await fetch(url, { redirect: 'manual' });
  const back = await client.open(asked.headers.get('location') ?? '');
  return { status: back.status, location: back.headers.get('location') };
}

test('one comes in by the organisation’s own sign-in, as the same account each time, and no other way', async () => {
  const browser = createClient(address);
  expect(await browser.ask('{ signIn { password provider } }')).toEqual({
    signIn: { password: false, provider: 'Example' },
  });
  // Without an invitation nobody gets an account, whatever their organisation says of them.
  expect(await signIn(browser)).toEqual({
    status: 302,
    location: '/sign-in?error=signup_disabled',
  });
  const cutShort = { provider: 'oidc', callbackURL: '/account', invitation: 'cut-short' };
  expect(await browser.auth('/sign-in/social', cutShort)).toMatchObject({ status: 403 });
  const invitation = await createFirstInvitation(db, settings.secret);
  expect(await signIn(browser, invitation)).toEqual({ status: 302, location: '/account' });
  const me = '{ viewer { accountId name email permissions } }';
  const { viewer } = await browser.ask(me);
  expect(viewer).toMatchObject({ name: 'Ada Ling', email: 'ada@example.org', permissions: [] });

  const phone = createClient(address);
  await signIn(phone);
  expect(await phone.ask(me)).toEqual({ viewer });

  const password = { name: 'Mal', email: 'mal@example.org', password: 'long enough', invitation };
  expect((await phone.auth('/sign-up/email', password)).status).toBe(400);
  await phone.ask('mutation ($secret: String!) { acceptInvitation(secret: $secret) { name } }', {
    secret: invitation,
  });
  expect((await browser.ask(me)).viewer.permissions).toEqual(['admin']);
  expect(logged).toEqual([]);
});

test('a code that was not asked for from this browser brings nobody in', async () => {
  const mal = createClient(address);
  const stranger = createClient(address);
  const { body } = await mal.auth('/sign-in/social', { provider: 'oidc', callbackURL: '/account' });
  const url = typeof body === 'object' && body && 'url' in body ? String(body.url) : '';
  const asked = await fetch(url, { redirect: 'manual' });
  await stranger.open(asked.headers.get('location') ?? '');
  expect(await stranger.ask('{ viewer { name } }')).toEqual({ viewer: null });
});
