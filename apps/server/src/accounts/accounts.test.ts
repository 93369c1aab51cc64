import { createFirstInvitation } from '@peergraph/graph';
import { clear, openTestDb, story } from '@peergraph/testkit';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { defaultSettings } from '../settings.ts';
import { createClient } from './client.story.ts';
import { accept, invite, password, signUp } from './sign-up.story.ts';

const db = await openTestDb();

/** How often the audit tells of this. */
async function audited(action: string) {
  const statement = 'MATCH (e:AuditEntry {action: $action}) RETURN count(e) AS entries';
  return (await db.run(statement, { action }, 'read'))[0]?.entries;
}
const logged: string[] = [];
const settings = { ...defaultSettings(), attempts: 1000 };
const app = await createApp({ db, settings, log: (text) => logged.push(text) });
const address = await app.listen({ host: '127.0.0.1', port: 0 });
afterAll(() => app.close());

let id: (key: string) => string;
beforeEach(async () => {
  await clear(db);
  id = await story(db, [
    ['program', { key: 'water', name: 'Water' }],
    ['cohort', { key: 'water-1', program: 'water', name: 'First' }],
    ['membership', { person: 'lena', cohort: 'water-1' }],
    ['person', { key: 'lena', name: 'Lena Okafor' }],
  ]);
});
afterEach(() => expect(logged.splice(0)).toEqual([]));

const me = '{ viewer { name permissions person { name } } }';

/** Olu, who administers the instance and organises the program. */
async function organiser() {
  const olu = await signUp(address, 'Olu', await createFirstInvitation(db, settings.secret));
  const input = { programId: id('water'), roles: ['ORGANISER'] };
  const { createInvitation } = await olu.ask(invite, { input });
  await olu.ask(accept, { secret: createInvitation.secret });
  return olu;
}

test('the first link makes an administrator, once; then people are invited, and are who they are in the graph', async () => {
  const first = await createFirstInvitation(db, settings.secret);
  const second = await createFirstInvitation(db, settings.secret);
  const stranger = createClient(address);
  const without = { name: 'Mal', email: 'mal@example.org', password };
  expect(await stranger.auth('/sign-up/email', without)).toMatchObject({ status: 403 });

  // Only the newest is good.
  expect(await stranger.auth('/sign-up/email', { ...without, invitation: first })).toMatchObject({
    status: 403,
  });
  const olu = await signUp(address, 'Olu', second);
  expect(await olu.ask(me)).toEqual({
    viewer: { name: 'Olu', permissions: ['admin'], person: null },
  });
  // Nobody comes in by the same link any more.
  expect(await stranger.auth('/sign-up/email', { ...without, invitation: second })).toMatchObject({
    status: 403,
  });
  expect(await stranger.ask(me)).toEqual({ viewer: null });

  const input = {
    programId: id('water'),
    cohortId: id('water-1'),
    personId: id('lena'),
    forWhom: 'Lena from Jos',
    idempotencyKey: 'one',
  };
  const { createInvitation: made } = await olu.ask(invite, { input });
  const written = await audited('invitation.create');
  expect((await olu.ask(invite, { input })).createInvitation).toEqual(made);
  expect(await audited('invitation.create')).toBe(written);
  // With the same key, what is asked for otherwise is another invitation.
  const forAnybody = { ...input, cohortId: null, personId: null, forWhom: null };
  expect((await olu.ask(invite, { input: forAnybody })).createInvitation).not.toEqual(made);
  expect(
    await stranger.ask(
      'query ($secret: String!) { invitation(secret: $secret) { program { name } cohort { name } personName forWhom roles left isOpen } }',
      { secret: made.secret },
    ),
  ).toEqual({
    invitation: {
      program: { name: 'Water' },
      cohort: { name: 'First' },
      personName: 'Lena Okafor',
      forWhom: 'Lena from Jos',
      roles: ['MEMBER'],
      left: 1,
      isOpen: true,
    },
  });
  const lena = await signUp(address, 'Lena', made.secret);
  const viewer = { name: 'Lena', permissions: ['member:water'], person: { name: 'Lena Okafor' } };
  expect(await lena.ask(me)).toEqual({ viewer });
  const accepted = await audited('invitation.accept');
  expect(await lena.ask(accept, { secret: made.secret })).toEqual({
    acceptInvitation: { accountId: lena.accountId, permissions: ['member:water'] },
  });
  expect(await audited('invitation.accept')).toBe(accepted);
  expect(await lena.ask(invite, { input })).toEqual({
    code: 'FORBIDDEN',
    message: 'Only an organiser of this program can do this.',
  });
});

test('an invitation for three lets three of ten in, each a person of their own', async () => {
  const olu = await organiser();
  const input = { programId: id('water'), cohortId: id('water-1'), uses: 3 };
  const { createInvitation } = await olu.ask(invite, { input });
  const { secret } = createInvitation;
  const names = Array.from({ length: 10 }, (_, number) => `Guest${number}`);
  const guests = [];
  for (const name of names) {
    const guest = createClient(address);
    const email = `${name}@example.org`;
    await guest.auth('/sign-up/email', { name, email, password, invitation: secret });
    guests.push(guest);
  }
  const answers = await Promise.all(guests.map((guest) => guest.ask(accept, { secret })));
  expect(answers.filter(({ acceptInvitation }) => acceptInvitation)).toHaveLength(3);
  expect(new Set(answers.map(({ code }) => code))).toEqual(new Set([undefined, 'FORBIDDEN']));
  const [{ joined } = {}] = await db.run(
    'MATCH (:Account)-[:IS]->(p:Person)-[:MEMBER_OF]->(:Cohort {key: "water-1"}) WHERE p.name STARTS WITH "Guest" RETURN count(p) AS joined',
    {},
    'read',
  );
  expect(joined).toBe(3);
});

test('signing out everywhere ends every session, and the next password works in none of the old ones', async () => {
  const olu = await organiser();
  const phone = createClient(address);
  await phone.auth('/sign-in/email', { email: olu.email, password });
  const sessions = '{ viewer { sessions { id isCurrent } } }';
  expect((await phone.ask(sessions)).viewer.sessions).toHaveLength(2);
  expect(await olu.ask('mutation { endAllSessions }')).toEqual({ endAllSessions: 2 });
  for (const client of [olu, phone]) expect(await client.ask(me)).toEqual({ viewer: null });
});

test('a new password is set by the link that the log holds; nobody learns who has an account', async () => {
  const olu = await organiser();
  const elsewhere = createClient(address);
  const known = await elsewhere.auth('/request-password-reset', { email: olu.email });
  const unknown = await elsewhere.auth('/request-password-reset', { email: 'x@example.org' });
  expect(known).toEqual(unknown);
  const [line = ''] = logged.splice(0);
  expect(line).not.toContain(olu.email);
  const token = /token=(\S+)/.exec(line)?.[1];
  expect(line).toContain(`${address}/reset-password?token=`);
  const reset = { token, newPassword: 'another secret' };
  expect(await elsewhere.auth('/reset-password', reset)).toMatchObject({ status: 200 });
  expect(await elsewhere.auth('/reset-password', reset)).toMatchObject({ status: 400 });
  expect(await olu.ask(me)).toEqual({ viewer: null });
  const old = await elsewhere.auth('/sign-in/email', { email: olu.email, password });
  const nobody = await elsewhere.auth('/sign-in/email', { email: 'x@example.org', password });
  expect(old).toEqual(nobody);
  expect(old.status).toBe(401);
  await elsewhere.auth('/sign-in/email', { email: olu.email, password: 'another secret' });
  expect((await elsewhere.ask(me)).viewer.name).toBe('Olu');
});

test('a token reads for a script until it expires or is taken back, and does no more than it may', async () => {
  const olu = await organiser();
  const create =
    'mutation ($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { secret token { id name scopes } } }';
  const { createAccessToken: made } = await olu.ask(create, { input: { name: 'Nightly export' } });
  expect(made.token).toMatchObject({ name: 'Nightly export', scopes: ['READ'] });
  const script = createClient(address);
  const bearer = { authorization: `Bearer ${made.secret}` };
  expect((await script.ask('{ viewer { name scopes } }', {}, bearer)).viewer).toEqual({
    name: 'Olu',
    scopes: ['READ'],
  });
  const leave = 'mutation ($id: ID!) { leaveProgram(programId: $id) { name } }';
  expect(await script.ask(leave, { id: id('water') }, bearer)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await olu.ask(create, { input: { name: 'Odd', scopes: ['WRITE'] } })).toEqual({
    code: 'BAD_USER_INPUT',
    message: 'Say what the token may do: READ, or READ and WRITE.',
  });
  expect(await script.ask(create, { input: { name: 'More' } }, bearer)).toMatchObject({
    code: 'FORBIDDEN',
  });
  const [stored] = await db.run('MATCH (t:AccessToken) RETURN properties(t) AS t', {}, 'read');
  expect(JSON.stringify(stored)).not.toContain(made.secret.slice(12));

  await db.run('MATCH (t:AccessToken) SET t.expiresAt = "2020-01-01T00:00:00.000Z"', {}, 'write');
  const unknown = {
    code: 'UNAUTHENTICATED',
    message:
      'This access token is not known, has ended or was revoked. Make a new one on your account page.',
  };
  expect(await script.ask(me, {}, bearer)).toEqual(unknown);
  for (const authorization of ['Bearer wrong', 'Bearer peergraph_none', 'Bearer'])
    expect(await script.ask(me, {}, { authorization })).toEqual(unknown);
  // A token that is none does not fall back on the cookie beside it.
  expect(await olu.ask(me, {}, bearer)).toEqual(unknown);
  // What a browser sends for a proxy that wants a name and a password is no token.
  const forProxy = { authorization: 'Basic b2x1OnN3b3JkZmlzaA==' };
  expect((await olu.ask(me, {}, forProxy)).viewer).toMatchObject({ name: 'Olu' });

  const { createAccessToken: other } = await olu.ask(create, { input: { name: 'Other' } });
  await olu.ask('mutation ($id: ID!) { revokeAccessToken(id: $id) }', { id: other.token.id });
  const revoked = { authorization: `Bearer ${other.secret}` };
  expect(await script.ask(me, {}, revoked)).toEqual(unknown);
  const body = JSON.stringify({ query: me });
  const headers = { ...revoked, 'content-type': 'application/json' };
  expect((await fetch(`${address}/graphql`, { method: 'POST', headers, body })).status).toBe(401);
});

test('the last organiser and the last administrator stay, and hand over', async () => {
  const olu = await organiser();
  const input = { programId: id('water') };
  const { createInvitation } = await olu.ask(invite, { input });
  const ada = await signUp(address, 'Ada', createInvitation.secret);
  const leave = 'mutation ($id: ID!) { leaveProgram(programId: $id) { permissions } }';
  expect(await olu.ask(leave, { id: id('water') })).toEqual({
    code: 'CONFLICT',
    message: 'This is the last organiser. Make somebody else an organiser first.',
  });
  const { viewer } = await ada.ask('{ viewer { accountId } }');
  await olu.ask(
    'mutation ($accountId: ID!, $programId: ID!) { giveRole(accountId: $accountId, programId: $programId, role: ORGANISER) { name } }',
    { accountId: viewer.accountId, programId: id('water') },
  );
  expect(await olu.ask(leave, { id: id('water') })).toEqual({
    leaveProgram: { permissions: ['admin'] },
  });
  const self = await olu.ask('{ viewer { accountId } }');
  expect(
    await olu.ask('mutation ($id: ID!) { takeRole(accountId: $id, role: ADMIN) { name } }', {
      id: self.viewer.accountId,
    }),
  ).toMatchObject({ code: 'CONFLICT' });
  expect((await ada.ask('{ program(key: "water") { team { name roles } } }')).program.team).toEqual(
    [{ name: 'Ada', roles: expect.arrayContaining(['MEMBER', 'ORGANISER']) }],
  );
  expect(await createClient(address).ask('{ program(key: "water") { team { name } } }')).toEqual({
    code: 'FORBIDDEN',
    message: 'Sign in first.',
  });
});

test('what was taken from somebody does not come back by the link they came in by', async () => {
  const first = await createFirstInvitation(db, settings.secret);
  const olu = await signUp(address, 'Olu', first);
  const programId = id('water');
  const input = { programId, cohortId: id('water-1'), roles: ['ORGANISER'], uses: 5 };
  const { createInvitation } = await olu.ask(invite, { input });
  const { secret } = createInvitation;
  const ada = await signUp(address, 'Ada', secret);
  await olu.ask(accept, { secret });
  const used = { code: 'CONFLICT', message: expect.stringContaining('was used or has expired') };
  const accountOf = async (client: typeof olu) =>
    (await client.ask('{ viewer { accountId } }')).viewer.accountId;
  const take =
    'mutation ($accountId: ID!, $programId: ID, $role: AccountRole!) { takeRole(accountId: $accountId, programId: $programId, role: $role) { name } }';
  await olu.ask(take, { accountId: await accountOf(ada), programId, role: 'ORGANISER' });
  expect(await ada.ask(accept, { secret })).toEqual(used);
  expect(await ada.ask('{ viewer { permissions } }')).toEqual({ viewer: { permissions: [] } });

  const admins = { programId: null, roles: ['ADMIN'] };
  const { createInvitation: another } = await olu.ask(invite, { input: admins });
  await ada.ask(accept, { secret: another.secret });
  await ada.ask(take, { accountId: await accountOf(olu), role: 'ADMIN' });
  expect(await olu.ask(accept, { secret: first })).toEqual(used);
  expect((await olu.ask('{ viewer { permissions } }')).viewer.permissions).toEqual([
    'organiser:water',
  ]);
});
