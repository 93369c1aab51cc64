import { leftOut, verifyAudit } from '@peergraph/graph';
import { type Ids, openTestDb, story } from '@peergraph/testkit';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { meadow, organiser } from '../about/meadow.story.ts';
import type { Browser } from '../accounts/sign-up.story.ts';
import { createApp } from '../app.ts';
import { refreshed } from '../refresh-soon.ts';
import { defaultSettings } from '../settings.ts';
import { allRemembered } from '../shown/remember.ts';

// Nia looks at who was shown her, and takes everything that is kept of her with her.

const db = await openTestDb();
const logged: string[] = [];
const settings = { ...defaultSettings(), attempts: 1000 };
const app = await createApp({ db, settings, log: (text) => logged.push(text) });
const address = await app.listen({ host: '127.0.0.1', port: 0 });
afterAll(() => app.close());
afterEach(() => expect(logged.splice(0)).toEqual([]));

let id: Ids;
let nia: Browser;
let tom: Browser;
let una: Browser;
beforeAll(async () => {
  id = await story(db, [
    ...meadow,
    ['person', { key: 'rob', name: 'Rob Lane' }],
    ['connection', { from: 'tom', to: 'rob', evidence: 'CANARY of two others' }],
    ['need', { key: 'tomneed', person: 'tom', kind: 'need', statement: 'CANARY of Tom' }],
    ['expertise', { person: 'nia', topic: 'skeps', level: 5 }],
  ]);
  const setting = await organiser({ db, address, secret: settings.secret, id });
  nia = await setting.comes('nia');
  tom = await setting.comes('tom');
  una = await setting.comes('una');
  const posed = { title: 'Mouldy combs', topics: ['comb mould'] };
  await nia.ask('mutation ($input: PoseChallengeInput!) { poseChallenge(input: $input) { id } }', {
    input: posed,
  });
  await refreshed();
});

const search =
  'query ($input: HyperConnectionsInput!) { hyperConnections(input: $input) { items { person { key } paths { broker { key } } } } }';

test('she reads to whom she was shown, as what and for what kind of thing, once a day, and not by whom where they hide', async () => {
  const find = (browser: Browser, input: object) => browser.ask(search, { input });
  const forUna = { personId: id('una'), text: 'CANARY skeps in my attic' };
  expect((await find(una, forUna)).hyperConnections.items).toEqual([
    { person: { key: 'nia' }, paths: [{ broker: { key: 'tom' } }] },
  ]);
  await find(una, forUna);
  await find(una, { personId: id('una'), topicIds: [id('skep')] });
  await una.ask(`{ paths(fromId: "${id('una')}", toId: "${id('nia')}") { length } }`);
  await allRemembered();
  await tom.ask('mutation { changeVisibility(input: { profile: NOBODY }) { profile } }');
  await refreshed();
  await find(tom, { anonymous: true, text: 'skeps' });
  await allRemembered();
  const shown = '{ viewer { shownTo { day shownAs about by { key } } } }';
  const day = `${new Date().toISOString().slice(0, 10)}T00:00:00.000Z`;
  expect(await nia.ask(shown)).toEqual({
    viewer: {
      shownTo: [
        { day, shownAs: 'HIT', about: 'TEXT', by: { key: 'una' } },
        { day, shownAs: 'HIT', about: 'TEXT', by: null },
        { day, shownAs: 'HIT', about: 'TOPICS', by: { key: 'una' } },
      ],
    },
  });
  expect(await tom.ask(shown)).toEqual({
    viewer: {
      shownTo: ['TEXT', 'TOPICS', 'WAY'].map((about) => ({
        day,
        shownAs: 'ON_THE_WAY',
        about,
        by: { key: 'una' },
      })),
    },
  });
  await tom.ask('mutation { changeVisibility(input: { profile: EVERYONE }) { profile } }');
  await refreshed();
});

const Around = z.array(
  z.object({ what: z.string(), properties: z.record(z.string(), z.unknown()) }),
);

/** Every node that is hers, and every tie of her or her account, with all they hold. */
async function around() {
  const rows = await db.run(
    `MATCH (account:Account {email: 'nia@example.org'})-[:IS]->(me:Person)
     CALL (account, me) {
       UNWIND [account, me] AS one
       RETURN CASE WHEN one:Person THEN 'Person' ELSE 'Account' END AS what, properties(one) AS properties
       UNION ALL
       UNWIND [account, me] AS one
       MATCH (one)-[tie]-()
       RETURN type(tie) AS what, properties(tie) AS properties
       UNION ALL
       MATCH (record:AuthRecord {ownerId: account.id})
       RETURN [label IN labels(record) WHERE label <> 'AuthRecord'][0] AS what, properties(record) AS properties
       UNION ALL
       MATCH (me)-[tie:HAS_GOAL|HAS_QUESTION|HAS_NEED|CORRECTS|POSES|DENIES]->(own:Goal|Question|Need|Said|Challenge)
       WHERE NOT own:Challenge OR type(tie) = 'POSES'
       RETURN labels(own)[0] AS what, properties(own) AS properties
     }
     RETURN what, properties`,
    {},
    'read',
  );
  return Around.parse(rows);
}

test('her file holds everything that is kept of her, and nothing that is somebody else’s', async () => {
  const ask =
    'mutation ($input: RequestIntroductionInput!) { requestIntroduction(input: $input) { id } }';
  const hers = {
    toId: id('una'),
    challengeId: id('loss'),
    way: 'PERSON',
    path: ['nia', 'tom', 'una'].map(id),
    need: 'My queens vanish.',
    tried: 'Smoke.',
    outcome: 'Live queens.',
  };
  const { requestIntroduction } = await nia.ask(ask, { input: hers });
  const requestId = requestIntroduction.id;
  const pitch = 'mutation ($input: WritePitchInput!) { writePitch(input: $input) { state } }';
  const sentences = [{ text: 'CANARY pitch of Tom.' }];
  await tom.ask(pitch, { input: { requestId, sentences, send: true } });
  const answer =
    'mutation ($input: AnswerRequestInput!) { answerRequest(input: $input) { state } }';
  await una.ask(answer, { input: { requestId, answer: 'DECLINE', note: 'CANARY no of Una' } });
  const correct = 'mutation ($input: CorrectClaimInput!) { correctClaim(input: $input) { id } }';
  await nia.ask(correct, { input: { id: 'FIELD headline', text: 'Keeps bees' } });
  await nia.ask('mutation ($id: ID!) { removeClaim(id: $id) { id } }', {
    id: `KNOWS_ABOUT ${id('accounting')}`,
  });
  const token = '{ name: "Nightly", scopes: [READ] }';
  const made = await nia.ask(`mutation { createAccessToken(input: ${token}) { secret } }`);
  await refreshed();

  const { downloadMyData } = await nia.ask('mutation { downloadMyData }');
  const text: string = downloadMyData;
  const found = await around();
  // Mostly what there should be: it is no empty walk.
  expect(new Set(found.map(({ what }) => what))).toEqual(
    new Set([
      'Account',
      'AccessToken',
      'AuthSession',
      'Challenge',
      'Credential',
      'Person',
      'Question',
      'Said',
      'ACCEPTED',
      'ATTENDED',
      'CONNECTED',
      'CORRECTS',
      'DENIES',
      'FROM',
      'HAS_QUESTION',
      'HAS_ROLE',
      'HELPED_WITH',
      'IS',
      'KNOWS_ABOUT',
      'MEMBER_OF',
      'POSES',
      'SHOWS',
      'TELLS',
      'FOR',
    ]),
  );
  const missing = found.flatMap(({ what, properties }) =>
    Object.entries(properties)
      .filter(([name]) => !(what in leftOut) && !(`${what}.${name}` in leftOut))
      .filter(([name, value]) => !text.includes(lineOf(name, value)))
      .map(([name]) => `${what}.${name}`),
  );
  expect(missing).toEqual([]);

  const data = JSON.parse(text);
  expect(data).toMatchObject({
    format: 'peergraph-own-data',
    version: 1,
    account: { email: 'nia@example.org' },
    accessTokens: [{ name: 'Nightly' }],
    person: { headline: 'Keeps bees' },
    said: { headline: 'Sells honey' },
    introductions: {
      requests: [{ part: 'LEARNER', state: 'EXPIRED', asked: { tried: 'Smoke.' } }],
    },
  });
  expect(data.shownTo).toHaveLength(3);
  expect(data.audit.map(({ action }: { action: string }) => action)).toContain('data.download');
  const others = [
    'CANARY',
    'Hal',
    'una@example.org',
    'olu@example.org',
    made.createAccessToken.secret,
  ];
  const secrets = [...nia.cookies.values()].map((value) => value.split('.')[0] ?? value);
  expect([...others, ...secrets].filter((one) => text.includes(one))).toEqual([]);
  expect((await verifyAudit(db)).problem).toBeNull();
});

/** How a property stands in the file: its name and its value, as JSON writes them on lines of their own. */
function lineOf(name: string, value: unknown): string {
  const first = Array.isArray(value) ? value[0] : value;
  if (Array.isArray(value)) return first === undefined ? `"${name}": []` : JSON.stringify(first);
  return `"${name}": ${JSON.stringify(value)}`;
}
