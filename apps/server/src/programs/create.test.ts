import { createFirstInvitation, findViewer, type Viewer } from '@peergraph/graph';
import { clear, openTestDb, story } from '@peergraph/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signUp } from '../accounts/sign-up.story.ts';
import { createApp } from '../app.ts';
import { execute } from '../execute.ts';
import { defaultSettings } from '../settings.ts';

// Olu came by the first link, and there is nothing here yet.

const db = await openTestDb();
const settings = { ...defaultSettings(), attempts: 1000 };
const app = await createApp({ db, settings, log: () => {} });
const address = await app.listen({ host: '127.0.0.1', port: 0 });
afterAll(() => app.close());

let accountId: string;
beforeAll(async () => {
  await clear(db);
  ({ accountId } = await signUp(address, 'Olu', await createFirstInvitation(db, settings.secret)));
});

async function olu(): Promise<Viewer> {
  const found = await findViewer(db, { accountId, sessionId: 'one' }, { mayBeDemo: false });
  if (!found) throw new Error('Olu is gone.');
  return found;
}

async function make(input: object, viewer?: Viewer) {
  const { data, errors } = await execute(
    db,
    `mutation ($input: CreateProgramInput!) { createProgram(input: $input) {
      key name description cohorts { key name starts ends program { key } } team { name roles person { name } }
    } }`,
    { input },
    viewer ?? (await olu()),
  );
  return errors[0] ?? Object(data).createProgram;
}

const wells = {
  name: ' Wells &\nSprings ',
  description: 'For those who dig.\u202e',
  cohort: { name: 'Spring 2027', starts: '2027-03-01', ends: '2027-06-30T12:00:00Z' },
  idempotencyKey: 'one',
};

test('it is made once, with its first cohort, and whoever made it organises it and is somebody there', async () => {
  const made = await make(wells);
  expect(made).toEqual({
    key: 'wells-springs',
    name: 'Wells & Springs',
    description: 'For those who dig.',
    cohorts: [
      {
        key: 'wells-springs-spring-2027',
        name: 'Spring 2027',
        starts: '2027-03-01T00:00:00.000Z',
        ends: '2027-06-30T00:00:00.000Z',
        program: { key: 'wells-springs' },
      },
    ],
    team: [{ name: 'Olu', roles: ['ORGANISER'], person: { name: 'Olu' } }],
  });
  expect(await make(wells)).toEqual(made);
  expect(await make({ ...wells, name: 'Another' })).toMatchObject({ code: 'CONFLICT' });
  const entries = await db.run(
    'MATCH (e:AuditEntry) WHERE e.action CONTAINS "rogram" RETURN e.action AS action, e.outcome AS outcome, e.accountId = $accountId AS byOlu',
    { accountId },
    'read',
  );
  expect(entries).toEqual([{ action: 'program.create', outcome: 'DONE', byOlu: true }]);
});

test('an import by the same key adds to it', async () => {
  await story(db, [
    ['program', { key: 'wells-springs', name: 'Wells & Springs', description: 'As imported.' }],
    ['cohort', { key: 'wells-springs-spring-2027', program: 'wells-springs' }],
    ['membership', { person: 'ada', cohort: 'wells-springs-spring-2027' }],
  ]);
  const { data } = await execute(
    db,
    '{ programs { key description cohorts { key peopleCount } } }',
    {},
    await olu(),
  );
  expect(Object(data).programs).toContainEqual({
    key: 'wells-springs',
    description: 'As imported.',
    cohorts: [{ key: 'wells-springs-spring-2027', peopleCount: 1 }],
  });
});

test('of many who make one by the same name at once, one does', async () => {
  const viewer = await olu();
  const all = await Promise.all(
    ['Bees', 'bees', 'BEES', 'Bees!'].map((name) => make({ name, cohort: { name: 'A' } }, viewer)),
  );
  expect(all.filter(({ code }) => code === 'CONFLICT')).toHaveLength(3);
  // Another one's cohort comes to the same key, and is another.
  const other = await make({ name: 'Bees A', cohort: { name: '1' } }, viewer);
  const same = await make({ name: 'Bees', cohort: { name: 'A 1' } }, viewer);
  expect([other.cohorts[0].key, same.code]).toEqual(['bees-a-1', 'CONFLICT']);
});

test('only an administrator makes one', async () => {
  const ada = { ...(await olu()), isAdmin: false };
  expect(await make({ name: 'Hers', cohort: { name: 'A' } }, ada)).toEqual({
    code: 'FORBIDDEN',
    message: 'Only an administrator can do this.',
  });
});

test.each<[string, object, string, string]>([
  ['no name', { name: ' ' }, 'BAD_USER_INPUT', 'name is empty: say it in a few words.'],
  ['no letter', { name: '?!' }, 'BAD_USER_INPUT', 'name needs a letter or a digit.'],
  [
    'far too much',
    { name: 'a'.repeat(121) },
    'BAD_USER_INPUT',
    'name has 121 characters; 120 are the limit. Say the most important.',
  ],
  [
    'no name of a cohort',
    { cohort: { name: '' } },
    'BAD_USER_INPUT',
    'cohort.name is empty: say it in a few words.',
  ],
  [
    'an end before the beginning',
    { cohort: { name: 'A', starts: '2027-03-02', ends: '2027-03-01' } },
    'BAD_USER_INPUT',
    'cohort ends on 2027-03-01, before it starts on 2027-03-02.',
  ],
  [
    'a name that is taken',
    { name: 'wells SPRINGS' },
    'CONFLICT',
    'There is a program called “Wells & Springs” already. Give this one another name.',
  ],
])('refused with what would be right: %s', async (_, input, code, message) => {
  expect(await make({ name: 'New', cohort: { name: 'A' }, ...input })).toEqual({ code, message });
});
