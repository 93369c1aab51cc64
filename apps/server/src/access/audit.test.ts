import {
  type AuditEntry,
  createFirstInvitation,
  listAuditEntries,
  verifyAudit,
} from '@peergraph/graph';
import { clear, openTestDb, story } from '@peergraph/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClient } from '../accounts/client.story.ts';
import { invite, password, signUp } from '../accounts/sign-up.story.ts';
import { createApp } from '../app.ts';
import { tokenFor } from '../letters/token.ts';
import { schema } from '../schema.ts';
import { defaultSettings } from '../settings.ts';
import { acts, askFor } from './every-mutation.story.ts';

// Olu administers; Ada asks; Ben knows her, and Cleo, Dora and Eli, who can help; Fay facilitates.

const db = await openTestDb();
const settings = { ...defaultSettings(), attempts: 1000, privateWebhooks: true };
const app = await createApp({ db, settings });
const address = await app.listen({ host: '127.0.0.1', port: 0 });
afterAll(() => app.close());

const names = ['olu', 'ada', 'ben', 'cleo', 'dora', 'eli', 'fay'] as const;
const people = new Map<string, Awaited<ReturnType<typeof signUp>>>();
const as = (name: string) => people.get(name) ?? expect.fail(`${name} has no account`);
const accountOf = (name: string) => as(name).accountId;
const join = async (name: string, invitation: string) =>
  people.set(name, await signUp(address, name, invitation));

let id: (key: string) => string;
let last = 0;
/** What was written since this was asked last. */
async function written(): Promise<AuditEntry[]> {
  const entries = await listAuditEntries(db, { after: last, first: 1000 });
  last = entries.at(-1)?.sequence ?? last;
  return entries;
}
const said = async () =>
  (await written()).map(({ action, outcome, accountId }) => ({ action, outcome, accountId }));

beforeAll(async () => {
  await clear(db);
  id = await story(db, [
    ['program', { key: 'water', name: 'Water' }],
    ['cohort', { key: 'water-1', program: 'water', name: 'First' }],
    ...names.slice(1).map((person) => ['membership', { person, cohort: 'water-1' }] as const),
    ['connection', { from: 'ada', to: 'ben' }],
    ...['cleo', 'dora', 'eli'].map((to) => ['connection', { from: 'ben', to }] as const),
    ['challenge', { key: 'well', title: 'A dry well', posedBy: ['ada'], cohort: 'water-1' }],
  ]);
  await join('olu', await createFirstInvitation(db, settings.secret));
  for (const name of names.slice(1)) {
    const roles = [name === 'fay' ? 'FACILITATOR' : 'MEMBER'];
    const input = { programId: id('water'), cohortId: id('water-1'), personId: id(name), roles };
    const { createInvitation } = await as('olu').ask(invite, { input });
    await join(name, createInvitation.secret);
  }
});

const made: Record<string, string> = {};

/** Mutations that write more than one entry, and why. */
const more: Record<string, string> = {
  endAllSessions: 'one for each session that ends; here it is one',
};

/** What an act needs that no act before it made. */
const before: Record<string, () => Promise<void>> = {
  holdRequest: async () => {
    const by = acts.requestIntroduction?.by ?? '';
    for (const to of ['dora', 'eli'] as const) {
      const { requestIntroduction } = await as('ada').ask(by, { input: askFor({ id }, to) });
      made[to] = requestIntroduction.id;
    }
  },
  changeRule: async () => {
    const { program } = await as('fay').ask('{ program(key: "water") { rules { id } } }');
    made.rule = program.rules[0].id;
  },
  changeProposal: async () => {
    await db.run(
      `MATCH (program:Program {key: 'water'}), (learner:Person {key: 'ada'}), (expert:Person {key: 'dora'}), (challenge:Challenge {key: 'well'})
       CREATE (proposal:Proposal {id: 'proposal', open: 'one', state: 'DRAFT', note: '', why: 'Wells.', byId: 'fay', at: '2026-01-01'})
       CREATE (proposal)-[:OF]->(program), (proposal)-[:FROM]->(learner), (proposal)-[:TO]->(expert), (proposal)-[:FOR]->(challenge)`,
      {},
      'write',
    );
  },
  useLetter: async () => {
    await db.run(
      `MATCH (account:Account {id: $account})
       CREATE (:Letter {id: 'letter', key: 'letter', kind: 'MORE'})-[:TO]->(account)`,
      { account: accountOf('ada') },
      'write',
    );
    const link = { letterId: 'letter', act: 'STOP', until: null } as const;
    made.letter = tokenFor(settings.secret, link);
  },
  endSession: async () => {
    await createClient(address).auth('/sign-in/email', { email: 'eli@example.org', password });
    const { viewer } = await as('eli').ask('{ viewer { sessions { id isCurrent } } }');
    made.session = viewer.sessions.find((one: { isCurrent: boolean }) => !one.isCurrent).id;
  },
};

test('every mutation of the API is among those that are tried', () => {
  const fields = Object.keys(schema.getMutationType()?.getFields() ?? {});
  expect(Object.keys(acts).sort()).toEqual(fields.sort());
});

test.each(Object.keys(acts))('%s writes one entry, of whoever did it', async (name) => {
  const { as: who, by, input, keep } = acts[name] ?? expect.fail(name);
  await before[name]?.();
  await written();
  const answer = await as(who).ask(by, input({ id, made, accountOf }));
  expect(answer.message).toBeUndefined();
  const result = answer[name];
  if (result?.id) made[name] = result.id;
  if (keep) made[`${name}.${keep}`] = result[keep].id ?? result[keep];
  expect(await said(), more[name]).toEqual([
    {
      action: expect.stringMatching(/^[a-zA-Z]+\.[a-z_]+$/),
      outcome: 'DONE',
      accountId: accountOf(who),
    },
  ]);
});

const refused = (action: string, accountId: string | null = null) => [
  { action, outcome: 'REFUSED', accountId },
];

test('what a rule refuses, what is not theirs to change and what is in the way is written once', async () => {
  await written();
  const stranger = createClient(address);
  await stranger.ask('{ person(key: "ada") { name email } audit { action } }');
  expect(await said()).toEqual(refused('Query.person'));
  await as('ada').ask('{ audit { action } }');
  expect(await said()).toEqual(refused('Query.audit', accountOf('ada')));
  const rule = { ruleId: made.rule, isActive: true };
  await as('ada').ask(acts.changeRule?.by ?? '', { input: rule });
  expect(await written()).toMatchObject([
    { action: 'Mutation.changeRule', outcome: 'REFUSED', subjectId: made.rule },
  ]);
  await as('ada').ask(invite, { input: { programId: id('water') } });
  expect(await said()).toEqual(refused('invitation.create', accountOf('ada')));
  await as('ada').ask(acts.requestIntroduction?.by ?? '', { input: askFor({ id }, 'cleo') });
  expect(await said()).toEqual(refused('Mutation.requestIntroduction', accountOf('ada')));
  await stranger.auth('/sign-in/email', { email: 'ada@example.org', password: 'a wrong secret' });
  expect(await said()).toEqual(refused('sign-in/email'));
  const token = { authorization: 'Bearer peergraph_none' };
  await stranger.ask('{ myInbox { id } }', {}, token);
  expect(await said()).toEqual(refused('access-token'));
});

test('what is told to few is written each time: addresses of others, and what is read of accounts', async () => {
  await written();
  const revealed = async () =>
    (await written()).map(({ action, outcome, subjectId, programId }) => [
      action,
      outcome,
      subjectId ?? programId,
    ]);
  await as('ada').ask('{ person(key: "cleo") { email } }');
  expect(await revealed()).toEqual([['Person.email', 'REVEALED', id('cleo')]]);
  await as('ada').ask('{ person(key: "ada") { email } }');
  await as('ada').ask('{ person(key: "dora") { email } }');
  expect(await revealed()).toEqual([]);
  await as('ada').ask('query ($id: ID!) { request(id: $id) { contacts { email } } }', {
    id: made.requestIntroduction,
  });
  expect(await revealed()).toEqual([['Request.contacts', 'REVEALED', made.requestIntroduction]]);
  await as('olu').ask('{ program(key: "water") { team { name } } }');
  expect(await revealed()).toEqual([['Program.team', 'REVEALED', id('water')]]);
  await as('olu').ask('{ audit(first: 1) { action } }');
  expect(await revealed()).toEqual([['Query.audit', 'REVEALED', null]]);
});

test('the chain holds, and in no entry are words that somebody typed, or a name', async () => {
  expect(await verifyAudit(db)).toMatchObject({ problem: null });
  const all = JSON.stringify(await listAuditEntries(db, { after: 0, first: 1000 }));
  for (const word of ['example.org', 'Night', 'well', 'Wells', 'travels', 'Ask for less', ...names])
    expect(all).not.toMatch(new RegExp(`\\b${word}\\b`, 'i'));
});
