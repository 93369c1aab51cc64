import { runClock, verifyAudit } from '@peergraph/graph';
import { type Ids, openTestDb, story } from '@peergraph/testkit';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { meadow, organiser } from '../about/meadow.story.ts';
import { createClient } from '../accounts/client.story.ts';
import { accept, type Browser, invite, password } from '../accounts/sign-up.story.ts';
import { createApp } from '../app.ts';
import { refreshed } from '../refresh-soon.ts';
import { defaultSettings } from '../settings.ts';

// Nia leaves, in the middle of what she asked for and of what she introduced.

const db = await openTestDb();
const logged: string[] = [];
const settings = { ...defaultSettings(), attempts: 1000 };
const app = await createApp({ db, settings, log: (text) => logged.push(text) });
const address = await app.listen({ host: '127.0.0.1', port: 0 });
afterAll(() => app.close());
afterEach(() => expect(logged.splice(0)).toEqual([]));

let id: Ids;
let olu: Browser;
let invited: Awaited<ReturnType<typeof organiser>>['invited'];
let nia: Browser;
let tom: Browser;
let una: Browser;
let vic: Browser;
let asked: string;
let introduced: string;
let longer: string;
let beyond: string;
/** What is of her alone, wherever it stands. */
let traces: string[];

const ask =
  'mutation ($input: RequestIntroductionInput!) { requestIntroduction(input: $input) { id } }';
const pitch = 'mutation ($input: WritePitchInput!) { writePitch(input: $input) { state } }';
const answer = 'mutation ($input: AnswerRequestInput!) { answerRequest(input: $input) { state } }';
const erase = 'mutation ($input: EraseMeInput!) { eraseMe(input: $input) }';

beforeAll(async () => {
  id = await story(db, [
    ...meadow,
    ['person', { key: 'vic', name: 'Vic Lowe' }],
    ['person', { key: 'wyn', name: 'Wyn Hale' }],
    ['connection', { from: 'nia', to: 'vic' }],
    ['connection', { from: 'vic', to: 'wyn' }],
    ['membership', { person: 'vic', cohort: 'spring' }],
    ['challenge', { key: 'frames', title: 'Warped frames', posedBy: ['una'] }],
    ['expertise', { person: 'nia', topic: 'skep weaving' }],
  ]);
  const setting = await organiser({ db, address, secret: settings.secret, id });
  ({ olu, invited } = setting);
  nia = await setting.comes('nia');
  tom = await setting.comes('tom');
  una = await setting.comes('una');
  vic = await setting.comes('vic');
  // She asks, and Tom tells Una of her.
  const hers = {
    toId: id('una'),
    challengeId: id('loss'),
    way: 'PERSON',
    path: ['nia', 'tom', 'una'].map(id),
  };
  const words = {
    need: 'My queens vanish.',
    tried: 'Smoke.',
    outcome: 'Live queens.',
    freeTimes: 'Dawn.',
  };
  asked = (await nia.ask(ask, { input: { ...hers, ...words } })).requestIntroduction.id;
  const telling = [{ text: 'Nia Parry loses queens.' }, { text: 'You know mites.' }];
  await tom.ask(pitch, { input: { requestId: asked, sentences: telling, send: true } });
  // Tom asks, and she introduces him to Vic.
  const his = {
    toId: id('vic'),
    challengeId: id('jars'),
    way: 'PERSON',
    path: ['tom', 'nia', 'vic'].map(id),
  };
  introduced = (await tom.ask(ask, { input: { ...his, need: 'Lids.', outcome: 'Tight lids.' } }))
    .requestIntroduction.id;
  const hersToVic = [{ text: 'Tom is the honest sort, says the beekeeper.' }];
  await nia.ask(pitch, { input: { requestId: introduced, sentences: hersToVic, send: true } });
  const accepted = { requestId: introduced, answer: 'ACCEPT', note: 'Gladly, thank Nia Parry.' };
  expect(await vic.ask(answer, { input: accepted })).toEqual({
    answerRequest: { state: 'ACCEPTED' },
  });
  // Una asks by way of Tom, and she introduces her to Vic, who does not answer yet.
  const unas = {
    toId: id('vic'),
    challengeId: id('frames'),
    way: 'PERSON',
    path: ['una', 'tom', 'nia', 'vic'].map(id),
  };
  longer = (await una.ask(ask, { input: { ...unas, need: 'Wood.', outcome: 'Straight wood.' } }))
    .requestIntroduction.id;
  const ofUna = [{ text: 'Una reads wood.' }];
  await nia.ask(pitch, { input: { requestId: longer, sentences: ofUna, send: true } });
  // Vic introduces Tom to Wyn, and says by whom he knows him.
  const toWyn = { ...his, toId: id('wyn'), path: ['tom', 'nia', 'vic', 'wyn'].map(id) };
  beyond = (await tom.ask(ask, { input: { ...toWyn, need: 'Lids.', outcome: 'Tight lids.' } }))
    .requestIntroduction.id;
  const known = { text: 'I know Tom by Nia Parry.', cites: `TIE ${id('nia')} ${id('vic')}` };
  const vics = [known, { text: 'You make lids.' }];
  await vic.ask(pitch, {
    input: { requestId: beyond, sentences: vics, reading: 'Nia Parry on lids', send: true },
  });
});

const refusal = async (browser: Browser, query: string, input: object) => {
  const { code, message } = await browser.ask(query, { input });
  return [code, message];
};

test('she is told what would go, and nobody does it for her', async () => {
  const leaving =
    '{ viewer { leaving { obstacle confirmation hasPassword challenges introductions connections } } }';
  expect(await nia.ask(leaving)).toEqual({
    viewer: {
      leaving: {
        obstacle: null,
        confirmation: 'erase me',
        hasPassword: true,
        challenges: 1,
        introductions: 2,
        connections: 3,
      },
    },
  });
  expect(await refusal(nia, erase, { confirmation: 'yes', password })).toEqual([
    'BAD_USER_INPUT',
    'Type “erase me” to confirm that you want to be erased.',
  ]);
  expect(await refusal(nia, erase, { confirmation: 'erase me', password: 'a guess' })).toEqual([
    'FORBIDDEN',
    'That is not your password.',
  ]);
  expect(await refusal(olu, erase, { confirmation: 'erase me', password })).toEqual([
    'CONFLICT',
    'You are the last administrator here, and the last organiser of Meadow. Give somebody else that role first, then leave.',
  ]);
});

/** Everything the graph holds, but for the audit and what migrations wrote down, as one text. */
async function everything(): Promise<string> {
  const rows = await db.run(
    `MATCH (n) WHERE NOT (n:AuditEntry OR n:__Neo4jMigration)
     RETURN labels(n) AS labels, properties(n) AS properties, COLLECT { MATCH (n)-[tie]->() RETURN properties(tie) } AS ties`,
    {},
    'read',
  );
  return JSON.stringify(rows);
}

test('she is gone everywhere, and the others read an end that does not tell why', async () => {
  const viewer = await nia.ask('{ viewer { accountId } }');
  traces = [
    id('nia'),
    viewer.viewer.accountId,
    'nia@example.org',
    '"nia"',
    'Nia',
    'queens',
    'Smoke.',
    'Dawn.',
    'honest sort',
    'swarm',
    'Dead hives',
    'skep',
    'Sells honey',
  ];
  // She organised as well, had a tool told of introductions, and made a program that Olu goes on with.
  const { accountId } = viewer.viewer;
  const meadow = { programId: id('meadow') };
  const give =
    'mutation ($accountId: ID!, $programId: ID) { giveRole(accountId: $accountId, programId: $programId, role: ORGANISER) { name } }';
  await olu.ask(give, { accountId, ...meadow });
  const add =
    'mutation ($input: AddWebhookInput!) { addWebhook(input: $input) { webhook { url } } }';
  const url = 'https://tools.example.org/meadow';
  expect(await nia.ask(add, { input: { ...meadow, url } })).toEqual({
    addWebhook: { webhook: { url } },
  });
  const administer =
    'mutation ($accountId: ID!) { giveRole(accountId: $accountId, role: ADMIN) { name } }';
  await olu.ask(administer, { accountId });
  const makeProgram =
    'mutation ($input: CreateProgramInput!) { createProgram(input: $input) { id } }';
  const orchard = { name: 'Orchard', cohort: { name: 'First' }, idempotencyKey: 'orchard' };
  const { createProgram } = await nia.ask(makeProgram, { input: orchard });
  const organising = { programId: createProgram.id, roles: ['ORGANISER'] };
  const { createInvitation } = await nia.ask(invite, { input: organising });
  await olu.ask(accept, { secret: createInvitation.secret });
  const before = await everything();
  expect(traces.filter((trace) => !before.includes(trace))).toEqual([]);

  expect(await nia.ask(erase, { input: { confirmation: 'Erase me', password } })).toEqual({
    eraseMe: true,
  });
  await refreshed();
  const after = await everything();
  expect(traces.filter((trace) => after.includes(trace))).toEqual([]);

  // The tool is the program's.
  expect(await olu.ask('{ program(key: "meadow") { webhooks { url isActive } } }')).toEqual({
    program: { webhooks: [{ url, isActive: true }] },
  });
  expect(await nia.ask('{ viewer { name } }')).toEqual({ viewer: null });
  const again = { email: 'nia@example.org', password };
  expect(await createClient(address).auth('/sign-in/email', again)).toMatchObject({ status: 401 });
  const parts =
    'state learner { name } expert { name } broker { name } challenge { key } need pitches { version } timeline { kind }';
  const request = `query ($id: ID!) { request(id: $id) { ${parts} } }`;
  expect(await una.ask(request, { id: asked })).toEqual({
    request: {
      state: 'EXPIRED',
      learner: null,
      expert: { name: 'Una Moss' },
      broker: { name: 'Tom Reed' },
      challenge: null,
      need: '',
      pitches: [],
      timeline: [{ kind: 'PITCHED' }, { kind: 'EXPIRED' }],
    },
  });
  expect((await tom.ask('{ myInbox { id state } }')).myInbox).toEqual([
    { id: asked, state: 'EXPIRED' },
  ]);
  expect((await vic.ask(request, { id: introduced })).request).toMatchObject({
    state: 'ACCEPTED',
    learner: { name: 'Tom Reed' },
    broker: null,
    need: 'Lids.',
  });
  expect(
    await tom.ask('{ person(key: "tom") { network(first: 9) { edges { node { key } } } } }'),
  ).toEqual({
    person: { network: { edges: ['una', 'vic'].map((key) => ({ node: { key } })) } },
  });
  // Those whom she introduced are asked what came of it.
  expect(await runClock(db, { now: new Date('2030-01-01') })).toEqual({ expired: 1, reminded: 1 });
  expect((await verifyAudit(db)).problem).toBeNull();
});

test('who is left on the way is not told to whom is asked, before they say yes', async () => {
  const way = 'query ($id: ID!) { request(id: $id) { state broker { name } path { name } } }';
  expect(await vic.ask(way, { id: longer })).toEqual({
    request: { state: 'EXPIRED', broker: null, path: [{ name: 'Vic Lowe' }] },
  });
});

test('a pitch of somebody else goes on without her name, and rests on her no more', async () => {
  const pitches =
    'query ($id: ID!) { request(id: $id) { pitches { reading sentences { text cites } } } }';
  expect(await vic.ask(pitches, { id: beyond })).toEqual({
    request: {
      pitches: [
        {
          reading: '… on lids',
          sentences: [
            { text: 'I know Tom by ….', cites: '' },
            { text: 'You make lids.', cites: '' },
          ],
        },
      ],
    },
  });
});

test('who leaves is taken out of what others wrote, and takes none of it along', async () => {
  await db.run(
    `MATCH (program:Program {key: 'meadow'}), (tom:Person {key: 'tom'}), (una:Person {key: 'una'}), (jars:Challenge {key: 'jars'})
     CREATE (:Rule {id: 'first', text: 'Ask Zoë Quist first, or Zoë Quist’s office.', isActive: true, at: '2026-01-01', byId: tom.id})-[:OF]->(program),
       (:Rule {id: 'second', text: 'Nobody is asked in August.', isActive: true, at: '2026-01-01', byId: tom.id})-[:OF]->(program),
       (proposal:Proposal {id: 'third', open: 'third', state: 'DRAFT', note: 'Zoë Quists are many.', why: 'Una knows mites. Zoë Quist reaches her.', byId: tom.id, at: '2026-01-01'}),
       (proposal)-[:OF]->(program), (proposal)-[:FROM]->(tom), (proposal)-[:TO]->(una), (proposal)-[:FOR]->(jars)`,
    {},
    'write',
  );
  const texts = () =>
    db.run(
      'MATCH (one:Rule|Proposal) RETURN one.id AS id, one.text AS text, one.why AS why, one.note AS note ORDER BY id',
      {},
      'read',
    );
  const before = await texts();
  const correct = 'mutation ($input: CorrectClaimInput!) { correctClaim(input: $input) { id } }';
  const leave = async (name: string, newName: string) => {
    const browser = await invited(name, {});
    await browser.ask(correct, { input: { id: 'FIELD name', text: newName } });
    expect(await browser.ask(erase, { input: { confirmation: 'erase me', password } })).toEqual({
      eraseMe: true,
    });
    await refreshed();
  };
  await leave('Mal', 'Mal\\E.*|.*\\Q');
  expect(await texts()).toEqual(before);
  // Nor who is called as one speaks.
  await leave('Art', 'is');
  await leave('Ned', 'is asked');
  await leave('Ida', 'Is Asked');
  expect(await texts()).toEqual(before);
  await leave('Zo', 'Zoë Quist');
  expect(await texts()).toEqual([
    { id: 'first', text: 'Ask … first, or …’s office.', why: null, note: null },
    { id: 'second', text: 'Nobody is asked in August.', why: null, note: null },
    {
      id: 'third',
      text: null,
      why: 'Una knows mites. … reaches her.',
      note: 'Zoë Quists are many.',
    },
  ]);
});

test('no import brings her back, nor an invitation, until she accepts one', async () => {
  const told = () =>
    story(db, [...meadow, ['expertise', { person: 'nia', topic: 'skep weaving' }]]);
  const note =
    'person nia asked to be erased here; left out, until they come back by an invitation themself';
  await expect(told()).rejects.toThrow(note);
  const imported = await everything();
  expect(traces.filter((trace) => imported.includes(trace))).toEqual([]);
  expect(imported).toContain('Better jars');
  const create =
    'mutation ($input: CreateInvitationInput!) { createInvitation(input: $input) { id } }';
  await olu.ask(create, { input: { programId: id('meadow') } });
  await expect(told()).rejects.toThrow(note);
  nia = await invited('Nia', {});
  await told();
  expect(await olu.ask('{ person(key: "nia") { name } }')).toEqual({
    person: { name: 'Nia Parry' },
  });
  expect((await verifyAudit(db)).problem).toBeNull();
});

test('what is somebody else’s by now does not go with who once had it', async () => {
  await story(db, [['need', { key: 'frames', person: 'una', statement: 'How many frames?' }]]);
  const claim = `HAS_QUESTION ${(await db.run("MATCH (n:Question {key: 'frames'}) RETURN n.id AS id", {}, 'read'))[0]?.id}`;
  await una.ask('mutation ($id: ID!) { removeClaim(id: $id) { id } }', { id: claim });
  await story(db, [['need', { key: 'frames', person: 'vic', statement: 'How many frames?' }]]);
  expect(await una.ask(erase, { input: { confirmation: 'erase me', password } })).toEqual({
    eraseMe: true,
  });
  await refreshed();
  expect(
    (await vic.ask('{ viewer { claims { id title } } }')).viewer.claims.filter(
      (one: { id: string | null }) => one.id === claim,
    ),
  ).toEqual([{ id: claim, title: 'How many frames?' }]);
});
