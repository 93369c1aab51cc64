import { listClaims, removeClaim, verifyAudit } from '@peergraph/graph';
import { type Ids, openTestDb, story } from '@peergraph/testkit';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Browser } from '../accounts/sign-up.story.ts';
import { createApp } from '../app.ts';
import { refreshed } from '../refresh-soon.ts';
import { defaultSettings } from '../settings.ts';
import { meadow, organiser } from './meadow.story.ts';

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
  id = await story(db, meadow);
  const { comes } = await organiser({ db, address, secret: settings.secret, id });
  nia = await comes('nia');
  tom = await comes('tom');
  una = await comes('una');
});
afterEach(refreshed);

const Claims = z.array(
  z.object({
    id: z.string().nullable(),
    kind: z.string(),
    title: z.string(),
    text: z.string().nullable(),
    level: z.int().nullable(),
    words: z.array(z.string()),
    said: z.string().nullable(),
    source: z.object({ kind: z.string(), file: z.string().nullable(), named: z.array(z.string()) }),
    isRemoved: z.boolean(),
  }),
);
const parts = 'id kind title text level words said isRemoved source { kind file named }';
const all = `{ viewer { claims { ${parts} } } }`;
const correct = `mutation ($input: CorrectClaimInput!) { correctClaim(input: $input) { ${parts} } }`;
const remove = `mutation ($id: ID!) { removeClaim(id: $id) { ${parts} } }`;
const restore = `mutation ($id: ID!) { restoreClaim(id: $id) { ${parts} } }`;

const claimsOf = async (browser: Browser) => Claims.parse((await browser.ask(all)).viewer.claims);

/** One line a claim: what it says, and where that is from. */
const lines = (claims: z.infer<typeof Claims>) =>
  claims.map(({ kind, title, text, level, words, said, source, isRemoved }) =>
    [
      isRemoved ? `not ${kind}` : kind,
      title,
      ...(kind === 'DERIVED' ? [] : [text]),
      level,
      ...words,
      source.kind === 'OWN' ? 'OWN' : (source.file ?? source.kind),
      ...(source.kind === 'OWN' ? [] : source.named),
      said === null ? null : `said: ${said}`,
    ]
      .filter((part) => part !== null)
      .join(' | '),
  );

test('everything that is said of her, each with where it is from', async () => {
  expect(lines(await claimsOf(nia))).toEqual([
    'FIELD | Name | Nia Parry | story',
    'FIELD | Headline | Sells honey | story',
    'FIELD | City | Cardiff | story',
    'FIELD | Languages | en | story',
    'FIELD | Introductions you take a month | 4 | story',
    'FIELD | The key you have here | nia | story',
    'EXPERTISE | accounting | Kept the books | 3 | story',
    'EXPERTISE | beekeeping | 2 | story | application form',
    'QUESTION | Why do they swarm? | story',
    'POSED | Dead hives | story',
    'HELPED | Better jars | story',
    'ATTENDED | Hives | story',
    'CONNECTION | Tom Reed | FRIEND | story',
    'CONNECTION | Somebody who does not show themself to you | OTHER | story',
    'MEMBERSHIP | Spring | learner | story',
    'DERIVED | The words a search finds you by | PROFILE | DERIVED',
    'DERIVED | You are in a group with 2 others | COMMUNITY | DERIVED',
  ]);
  const { viewer } = await nia.ask('{ viewer { claims { source { on } } } }');
  const today = `${new Date().toISOString().slice(0, 10)}T00:00:00.000Z`;
  expect(viewer.claims[0]).toEqual({ source: { on: today } });
});

test('what she puts right or removes counts over the file, also when it comes again, until she takes it back', async () => {
  const before = await claimsOf(nia);
  await nia.ask(correct, { input: { id: 'FIELD headline', text: ' Keeps bees ' } });
  await nia.ask(correct, { input: { id: 'FIELD languages', text: 'cy, en' } });
  await nia.ask(correct, { input: { id: `KNOWS_ABOUT ${id('beekeeping')}`, level: 5 } });
  const gone = [
    'FIELD city',
    `KNOWS_ABOUT ${id('accounting')}`,
    `HAS_QUESTION ${id('swarm')}`,
    `POSES ${id('loss')}`,
    `HELPED_WITH ${id('jars')}`,
    `ATTENDED ${id('hives')}`,
    `CONNECTED ${id('tom')}`,
    `MEMBER_OF ${id('spring')}`,
  ];
  for (const claim of gone)
    expect(await nia.ask(remove, { id: claim })).toHaveProperty('removeClaim');
  const told = [
    ...meadow.filter(([kind, fields]) => kind !== 'person' || fields.key !== 'nia'),
    ['person', { key: 'nia', name: 'Nia Parry', headline: 'Sells wax', city: 'Swansea' }] as const,
    ['expertise', { person: 'nia', topic: 'beekeeping', level: 1 }] as const,
  ];
  await story(db, told);
  expect(lines(await claimsOf(nia))).toEqual([
    'FIELD | Name | Nia Parry | story',
    'FIELD | Headline | Keeps bees | OWN | said: Sells wax',
    'not FIELD | City | OWN | said: Swansea',
    'FIELD | Languages | cy, en | OWN | said: en',
    'FIELD | Introductions you take a month | 4 | story',
    'FIELD | The key you have here | nia | story',
    'EXPERTISE | beekeeping | 5 | OWN | said: level 1',
    'not EXPERTISE | accounting | Kept the books | 3 | OWN | said: ',
    'not QUESTION | Why do they swarm? | OWN | said: ',
    'not POSED | Dead hives | OWN | said: ',
    'not HELPED | Better jars | OWN | said: ',
    'not ATTENDED | Hives | OWN | said: ',
    'not CONNECTION | Tom Reed | FRIEND | OWN | said: ',
    'CONNECTION | Somebody who does not show themself to you | OTHER | story',
    'not MEMBERSHIP | Spring | learner | OWN | said: ',
    'DERIVED | The words a search finds you by | PROFILE | DERIVED',
    'DERIVED | You are in no group with others | COMMUNITY | DERIVED',
  ]);
  // So it is for everybody else.
  expect(
    await tom.ask(
      '{ person(key: "nia") { headline city languages expertise { topic { key } level } memberships { roles } challenges { key } helpedWith { key } network(first: 9) { totalCount } } challenge(key: "loss") { key } }',
    ),
  ).toEqual({
    person: {
      headline: 'Keeps bees',
      city: null,
      languages: ['cy', 'en'],
      expertise: [{ topic: { key: 'beekeeping' }, level: 5 }],
      memberships: [],
      challenges: [],
      helpedWith: [],
      network: { totalCount: 0 },
    },
    challenge: null,
  });
  for (const claim of [
    ...gone,
    'FIELD headline',
    'FIELD languages',
    `KNOWS_ABOUT ${id('beekeeping')}`,
  ])
    expect(await nia.ask(restore, { id: claim })).toHaveProperty('restoreClaim');
  await story(db, meadow);
  await refreshed();
  expect(lines(await claimsOf(nia))).toEqual(lines(before));
  expect((await verifyAudit(db)).problem).toBeNull();
});

test('what cannot be so is refused, with what would be right', async () => {
  const refusal = async (query: string, variables: object) => {
    const { code, message } = await nia.ask(query, variables);
    return [code, message];
  };
  expect(await refusal(remove, { id: 'FIELD name' })).toEqual([
    'BAD_USER_INPUT',
    'Name: this can’t be removed.',
  ]);
  expect(await refusal(correct, { input: { id: 'FIELD headline', text: '  ' } })).toEqual([
    'BAD_USER_INPUT',
    'Headline is empty: say it in a few words.',
  ]);
  expect(await refusal(correct, { input: { id: `KNOWS_ABOUT ${id('mite')}`, level: 6 } })).toEqual([
    'BAD_USER_INPUT',
    'A level is a whole number from 1 to 5.',
  ]);
  // She does not know it, and Hal does not show himself.
  for (const claim of [`KNOWS_ABOUT ${id('mite')}`, `CONNECTED ${id('una')}`])
    expect((await refusal(remove, { id: claim }))[0]).toBe('NOT_FOUND');
});

const claimOf = async (browser: Browser, wanted: string) =>
  (await claimsOf(browser)).filter(({ id }) => id === wanted);

test('what was found by the words of something she removed is found by them no more, at once', async () => {
  const words = async () =>
    (await claimsOf(nia)).find(({ words }) => words[0] === 'PROFILE')?.text?.split('\n');
  expect(await words()).toEqual(['Sells honey', 'accounting', 'beekeeping']);
  const changed = await db.inTransaction(async (tx) => {
    const viewer = { accountId: 'nia', personId: id('nia') };
    await removeClaim(tx, { ...viewer, claimId: `KNOWS_ABOUT ${id('accounting')}` });
    await removeClaim(tx, { ...viewer, claimId: 'FIELD headline' });
    return listClaims(tx, id('nia'));
  });
  expect(changed.find(({ words }) => words[0] === 'PROFILE')?.text ?? '').toBe('');
  await nia.ask(restore, { id: `KNOWS_ABOUT ${id('accounting')}` });
  await nia.ask(restore, { id: 'FIELD headline' });
  await refreshed();
  expect(await words()).toEqual(['Sells honey', 'accounting', 'beekeeping']);
});

test('a question that the source says is somebody else’s is theirs alone, whatever she said of it before', async () => {
  const claim = `HAS_QUESTION ${id('swarm')}`;
  await nia.ask(remove, { id: claim });
  const unas = { key: 'swarm', person: 'una', statement: 'Why do mine die?' };
  await story(db, [['need', { kind: 'question', ...unas }]]);
  expect(await claimOf(una, claim)).toMatchObject([{ title: 'Why do mine die?' }]);
  expect(JSON.stringify(await claimsOf(nia))).not.toContain('Why do mine die?');
  expect((await nia.ask(restore, { id: claim })).code).toBe('NOT_FOUND');
  expect(await claimOf(una, claim)).toMatchObject([{ title: 'Why do mine die?' }]);
});

test('she does not keep a place that ended by saying meanwhile that she never had it', async () => {
  await tom.ask('mutation { changeVisibility(input: {profile: COHORT}) { profile } }');
  const seesTom = async () => (await nia.ask('{ person(key: "tom") { name } }')).person;
  expect(await seesTom()).toEqual({ name: 'Tom Reed' });
  const claim = `MEMBER_OF ${id('spring')}`;
  await nia.ask(remove, { id: claim });
  expect(await seesTom()).toBeNull();
  await nia.ask(restore, { id: claim });
  expect(await seesTom()).toEqual({ name: 'Tom Reed' });
  await nia.ask(remove, { id: claim });
  const ended = { person: 'nia', cohort: 'spring', until: '2026-06' } as const;
  await story(db, [...meadow.slice(0, 2), ['membership', ended]]);
  await nia.ask(restore, { id: claim });
  expect(await seesTom()).toBeNull();
});

test('nor by leaving meanwhile', async () => {
  const claim = `MEMBER_OF ${id('spring')}`;
  expect(await una.ask(remove, { id: claim })).toHaveProperty('removeClaim');
  await refreshed();
  const leave = 'mutation ($id: ID!) { leaveProgram(programId: $id) { name } }';
  expect(await una.ask(leave, { id: id('meadow') })).toEqual({
    leaveProgram: { name: 'una' },
  });
  expect(await una.ask(restore, { id: claim })).toHaveProperty('restoreClaim');
  const { viewer } = await una.ask('{ viewer { claims { id until } } }');
  const yesterday = `${new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)}T00:00:00.000Z`;
  expect(viewer.claims).toContainEqual({ id: claim, until: yesterday });
});
