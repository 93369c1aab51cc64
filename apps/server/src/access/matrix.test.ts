import { createFirstInvitation, findViewer } from '@peergraph/graph';
import { type Ids, openTestDb } from '@peergraph/testkit';
import { isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClient } from '../accounts/client.story.ts';
import { invite, signUp } from '../accounts/sign-up.story.ts';
import { createApp } from '../app.ts';
import { tokenFor } from '../letters/token.ts';
import { refreshed } from '../refresh-soon.ts';
import { schema } from '../schema.ts';
import { defaultSettings } from '../settings.ts';
import { allRemembered } from '../shown/remember.ts';
import { bearer } from './askers.story.ts';
import { type Asker, askerNames, askers } from './askers.ts';
import { tellEverything } from './everything.story.ts';
import { fieldRules, rulesOfType } from './fields.ts';
import { cells } from './page.ts';
import { objectOf } from './reachable.ts';
import { along, type Route, routesTo, someOf } from './routes.story.ts';
import { type RuleName, ruleNames, ruleOf } from './rules.ts';

// Every field of every type is asked for by everybody who asks differently, over HTTP, at the end of a way there that is
// open to them; what comes has to be what its cell of docs/access.md says.

const db = await openTestDb();
const settings = { ...defaultSettings(), attempts: 1000 };
const app = await createApp({ db, settings });
const address = await app.listen({ host: '127.0.0.1', port: 0 });
afterAll(async () => {
  await refreshed();
  await app.close();
});

const cell = cells(schema);
const roots = ['Query', 'Mutation', 'Subscription'];
const types = Object.keys(fieldRules).filter((type) => !roots.includes(type));
let id: Ids;
let routes: ReadonlyMap<string, readonly Route[]>;
let invitation = '';
let letter = 'none';
let webhook = '';

/** The root fields, and what each is asked with. */
function given(): [string, string][] {
  const of = (key: string) => JSON.stringify(id(key));
  return [
    ['viewer', ''],
    ['signIn', ''],
    ['invitation', `(secret: "${invitation}")`],
    ['audit', '(first: 3)'],
    ['brokerRecords', `(personIds: [${of('emil')}])`],
    ['challenge', '(key: "crawl")'],
    ['challenges', '(first: 3)'],
    ['cohort', '(key: "winter")'],
    ['community', '(id: 0)'],
    [
      'hyperConnections',
      `(input: { topicIds: [${of('glaze')}], personId: ${of('tove')}, first: 5 })`,
    ],
    ['hyperConnections', '(input: { text: "quantum", anonymous: true })'],
    ['letter', `(token: "${letter}")`],
    ['myInbox', '(first: 5)'],
    ['myLoad', ''],
    ['myProposals', ''],
    ['myRequests', '(first: 5)'],
    ['neighbourhood', `(nodeId: ${of('mia')}, first: 5)`],
    ['nodes', `(ids: [${of('mia')}, ${of('emil')}])`],
    ['overview', ''],
    ['paths', `(fromId: ${of('tove')}, toId: ${of('emil')})`],
    ['person', '(key: "mia")'],
    ['preview', `(personId: ${of('mia')})`],
    ['program', '(key: "kilns")'],
    ['prospect', `(toId: ${of('mia')}, challengeId: ${of('ash')})`],
    ['reach', `(personId: ${of('mia')}, first: 5)`],
    ['search', '(text: "glaze", kinds: [TOPIC])'],
    ['topics', `(ids: [${of('glaze')}])`],
    ['createInvitation', `(input: { programId: ${of('kilns')} })`],
    ['createAccessToken', '(input: { name: "One more", scopes: [READ], expiresInDays: 1 })'],
    ['addWebhook', `(input: { programId: ${of('kilns')}, url: "https://tools.example.org/more" })`],
    ['testWebhook', `(id: "${webhook}")`],
    ['viewerEvents', '(after: "the first")'],
  ];
}

type Answer = { data?: unknown; errors?: { message: string; path?: (string | number)[] }[] };
type Ask = (query: string) => Promise<Answer>;

/** Whoever asks with these cookies and headers; of a subscription the first event. */
const asks =
  (client: ReturnType<typeof createClient>, headers: Record<string, string> = {}): Ask =>
  async (query) => {
    const isStream = query.startsWith('subscription');
    const accept = isStream ? { accept: 'text/event-stream' } : {};
    const response = await client.send('/graphql', { query }, { ...headers, ...accept });
    if (!isStream) return JSON.parse(await response.text());
    let text = '';
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk).toString();
      const [, event] = /^data: ?(\{.*)$/m.exec(text) ?? [];
      if (event !== undefined) return JSON.parse(event);
    }
    throw new Error(`Nothing came: ${text}`);
  };

/** The objects at the end of a way, wherever lists part it. */
function ends(data: unknown, { steps }: Route): object[] {
  let found: unknown[] = [data];
  for (const { name } of steps)
    found = found.flatMap((one) => {
      const next: unknown = one && typeof one === 'object' ? Reflect.get(one, name) : null;
      return next ?? [];
    });
  return found.filter((one) => typeof one === 'object' && one !== null);
}

const refusal = (rule: RuleName, as: Asker) => ruleOf(rule).refusal(askers[as]);
const everyRefusal = new Set(
  askerNames.flatMap((as) => ruleNames.flatMap((rule) => refusal(rule, as) ?? [])),
);

/** By which way something of a type was found last: others find it there as well. */
const lastWay = new Map<string, number>();

/** What a type's fields answer whoever asks so, against their cells; and whether there was anything to ask of. */
async function look(type: string, as: Asker, ask: Ask) {
  const wrong: string[] = [];
  const rules = rulesOfType(type);
  const object = schema.getType(type);
  const fields = Object.values(isObjectType(object) ? object.getFields() : {}).map(
    ({ name, type: of, args }) => ({
      name,
      rule: rules.get(name) ?? 'ANYBODY',
      selection: `${name}${someOf(args)}${objectOf(of) ? ' { __typename }' : ''}`,
    }),
  );
  const all = routes.get(type) ?? [];
  const worked = lastWay.get(type) ?? 0;
  const open = [...all.slice(worked), ...all.slice(0, worked)].filter(({ steps }) =>
    steps.every(({ rule }) => !refusal(rule, as)),
  );
  const [first] = all;
  if (!first) return { wrong: [`There is no way to ${type}`], isReached: false };
  if (open.length === 0) {
    const selection = `{ ${fields.map((field) => field.selection).join(' ')} }`;
    const { data, errors = [] } = await ask(along(first, selection));
    const isRefused = errors.some(({ message }) => everyRefusal.has(message));
    // Whoever is nobody, such as the viewer of those who are not signed in, is no refusal and no answer.
    if (ends(data, first).length > 0 || (errors.length > 0 && !isRefused))
      wrong.push(`${type}: ${JSON.stringify(errors)}`);
    for (const { name, rule } of fields)
      if (cell(type, rule, as) !== '–') wrong.push(`${type}.${name} says ${cell(type, rule, as)}`);
    return { wrong, isReached: false };
  }
  const isOpen = ({ rule }: (typeof fields)[number]) => cell(type, rule, as) !== '–';
  const answered = fields.filter(isOpen);
  let route: Route | undefined;
  for (const one of open) {
    const selection = `{ __typename ${answered.map((field) => field.selection).join(' ')} }`;
    const { data, errors = [] } = await ask(along(one, selection));
    const bad = errors.filter(
      ({ message }) => everyRefusal.has(message) || /^Reported/.test(message),
    );
    if (bad.length > 0) wrong.push(`${type}: ${JSON.stringify(bad)}`);
    const [end] = ends(data, one);
    if (!end) continue;
    for (const { name } of answered)
      if (!(name in end)) wrong.push(`${type}.${name} does not come`);
    lastWay.set(type, all.indexOf(one));
    route = one;
    break;
  }
  if (!route) return { wrong, isReached: false };
  for (const { name, rule, selection } of fields.filter((field) => !isOpen(field))) {
    const { errors = [] } = await ask(along(route, `{ ${selection} }`));
    const [error] = errors;
    if (error?.message !== refusal(rule, as) || error?.path?.at(-1) !== name)
      wrong.push(`${type}.${name}: ${JSON.stringify(errors)}`);
  }
  return { wrong, isReached: true };
}

/** What differs from the page, and of which types nothing was there for whoever asks so. */
async function compare(as: Asker, ask: Ask) {
  const wrong: string[] = [];
  const notReached: string[] = [];
  for (const type of types) {
    const seen = await look(type, as, ask);
    wrong.push(...seen.wrong);
    const isOpen = [...rulesOfType(type).values()].some((rule) => cell(type, rule, as) !== '–');
    if (isOpen && !seen.isReached) notReached.push(type);
  }
  return { wrong, notReached };
}

beforeAll(async () => {
  id = await tellEverything(db);
  routes = routesTo(schema, given());
}, 120_000);

/** People of the demo are told of in the demo alone. */
const never = ['DemoPerson'];
const same = async (as: Asker, ask: Ask, besides: string[] = []) => {
  const { wrong, notReached } = await compare(as, ask);
  expect({ wrong, notReached: notReached.filter((type) => !never.includes(type)) }).toEqual({
    wrong: [],
    notReached: besides,
  });
};

test('whoever keeps the instance, while nobody has an account', async () => {
  // Of these there is nothing for somebody who is nobody: they have no role, no introductions and no steps to others.
  const none =
    'Preview Letter Invitation Webhook WebhookDelivery TeamMember Rule Request Desk PersonLoad Proposal Unserved';
  await same('keeper', asks(createClient(address)), none.split(' '));
}, 300_000);

test('somebody with a role, a person and introductions, and whoever is not signed in', async () => {
  const olu = await signUp(address, 'olu', await createFirstInvitation(db, settings.secret));
  const input = {
    programId: id('kilns'),
    cohortId: id('winter'),
    personId: id('mia'),
    roles: ['ORGANISER', 'FACILITATOR'],
  };
  invitation = (await olu.ask(invite, { input })).createInvitation.secret;
  const mia = await signUp(address, 'mia', invitation);
  const { accountId } = mia;
  const unas = { ...input, personId: id('una'), roles: ['MEMBER'] };
  const { createInvitation: hers } = await olu.ask(invite, { input: unas });
  const una = await signUp(address, 'una', hers.secret);
  const forGlaze = `{ hyperConnections(input: { topicIds: ["${id('glaze')}"], personId: "${id('una')}" }) { items { score } } }`;
  await una.ask(forGlaze);
  await allRemembered();
  const toMia = `MATCH (account:Account {id: $accountId}) CREATE (:Letter {id: 'letter', key: 'letter', kind: 'MORE'})-[:TO]->(account)`;
  await db.run(toMia, { accountId }, 'write');
  letter = tokenFor(settings.secret, { letterId: 'letter', act: 'STOP', until: null });
  const add =
    'mutation ($input: AddWebhookInput!) { addWebhook(input: $input) { webhook { id } } }';
  const told = { programId: id('kilns'), url: 'https://tools.example.org/told' };
  webhook = (await mia.ask(add, { input: told })).addWebhook.webhook.id;
  await mia.ask('mutation ($id: ID!) { testWebhook(id: $id) { id } }', { id: webhook });
  routes = routesTo(schema, given());
  const who = { accountId, sessionId: '' };
  const viewer = await findViewer(db, who, { mayBeDemo: false });
  if (!viewer) throw new Error('Mia did not come in.');
  await same('signed in', asks(mia));
  for (const scopes of [['READ'], ['READ', 'WRITE']] as const) {
    const as = scopes.length === 1 ? 'token READ' : 'token WRITE';
    await same(as, asks(createClient(address), await bearer(db, viewer, ...scopes)));
  }
  await same('signed out', asks(createClient(address)));

  const give =
    'mutation ($accountId: ID!) { giveRole(accountId: $accountId, role: ADMIN) { isAdmin } }';
  await olu.ask(give, { accountId });
  await same('administrator', asks(mia));
  const admin = await bearer(db, viewer, 'READ', 'ADMIN');
  await same('token ADMIN', asks(createClient(address), admin));
}, 300_000);
