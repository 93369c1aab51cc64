import {
  erase,
  findChallenge,
  poseChallenge,
  search,
  seenFrom,
  type Viewer,
} from '@peergraph/graph';
import { type Ids, openTestDb, story } from '@peergraph/testkit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { execute } from '../execute.ts';
import { refreshed } from '../refresh-soon.ts';
import { tellVillage } from '../requests/village.story.ts';

// Ben, who is in the village’s cohort, poses what he could only have had imported before.

const db = await openTestDb();
afterEach(refreshed);

let ben: Viewer;
let id: Ids;
let elsewhere: Ids;
let village: Awaited<ReturnType<typeof tellVillage>>;
beforeEach(async () => {
  village = await tellVillage(db);
  id = village.id;
  elsewhere = await story(db, [
    ['topic', { name: 'Salinity', aliases: ['saltiness'], disciplines: ['Hydrology'] }],
    ['cohort', { key: 'elsewhere', name: 'Elsewhere' }],
  ]);
  ben = village.viewer('ben');
});

const whole = `id key title statement outcome status topics { name disciplines { name } }
  posedBy { name } helpedBy { name } cohort { key }`;
async function pose(input: object, viewer = ben) {
  const { data, errors } = await execute(
    db,
    `mutation ($input: PoseChallengeInput!) { poseChallenge(input: $input) { ${whole} } }`,
    { input },
    viewer,
  );
  return errors[0] ?? Object(data).poseChallenge;
}
async function change(input: object, viewer = ben) {
  const { data, errors } = await execute(
    db,
    `mutation ($input: ChangeChallengeInput!) { changeChallenge(input: $input) { ${whole} } }`,
    { input },
    viewer,
  );
  return errors[0] ?? Object(data).changeChallenge;
}
const salt = {
  title: 'Why is our well\nsalty <b>now</b>?',
  statement: 'Since May, and only at \u202enoon.',
  topics: ['  SALTINESS ', 'thirsty goats', 'Thirsty  Goats'],
  idempotencyKey: 'one',
};

test('what he poses is in his cohort, about topics by any of their names, found at once, and posed once', async () => {
  const posed = await pose(salt);
  expect(posed).toEqual({
    id: expect.any(String),
    key: posed.id,
    title: 'Why is our well salty <b>now</b>?',
    statement: 'Since May, and only at noon.',
    outcome: null,
    status: 'OPEN',
    topics: [
      { name: 'Salinity', disciplines: [{ name: 'Hydrology' }] },
      { name: 'thirsty goats', disciplines: [] },
    ],
    posedBy: [{ name: 'Ben' }],
    helpedBy: [],
    cohort: { key: 'cohort' },
  });
  expect(await pose(salt)).toEqual(posed);
  expect(await pose({ ...salt, title: 'Another' })).toMatchObject({ code: 'CONFLICT' });
  const { title } = posed;
  expect(await search(db, { text: 'salty', kinds: ['CHALLENGE'], first: 5 })).toMatchObject([
    { title },
  ]);
  const found = await execute(
    db,
    'query ($input: HyperConnectionsInput!) { hyperConnections(input: $input) { understoodAs { how topic { name } } } }',
    { input: { challengeId: posed.id, personId: id('ben') } },
    ben,
  );
  expect(Object(found.data).hyperConnections.understoodAs).toEqual([
    { how: 'NAMED', topic: { name: 'Salinity' } },
    { how: 'NAMED', topic: { name: 'thirsty goats' } },
  ]);
  const claims = await execute(db, '{ viewer { claims { title kind source { kind } } } }', {}, ben);
  expect(Object(claims.data).viewer.claims).toContainEqual({
    title,
    kind: 'POSED',
    source: { kind: 'OWN' },
  });
});

test('no import says it otherwise, but who helped', async () => {
  const posed = await pose(salt);
  await story(db, [
    [
      'challenge',
      {
        key: posed.key,
        title: 'Overwritten',
        status: 'CLOSED',
        posedBy: ['ada'],
        helpedBy: ['cleo'],
        topics: ['overwriting'],
        cohort: 'elsewhere',
      },
    ],
  ]);
  const { data } = await execute(db, `{ challenge(key: "${posed.key}") { ${whole} } }`);
  expect(data).toEqual({ challenge: { ...posed, helpedBy: [{ name: 'Cleo' }] } });
});

test('he says it otherwise, closes it and opens it again; a topic that was only his goes', async () => {
  const { id: challengeId, ...posed } = await pose(salt);
  const other = { title: 'Salt', statement: '', topics: ['salinity'], status: 'CLOSED' };
  const closed = {
    ...posed,
    id: challengeId,
    title: 'Salt',
    statement: null,
    topics: [{ name: 'Salinity', disciplines: [{ name: 'Hydrology' }] }],
    status: 'CLOSED',
  };
  expect(await change({ challengeId, ...other })).toEqual(closed);
  expect(await search(db, { text: 'thirsty goats', first: 5 })).toEqual([]);
  expect(await change({ challengeId, status: 'OPEN' })).toEqual({ ...closed, status: 'OPEN' });
  expect(await change({ challengeId, title: 'Mine' }, village.viewer('ada'))).toEqual({
    code: 'NOT_FOUND',
    message: `There is no challenge ${challengeId} of yours.`,
  });
});

test('a topic that an import told of, or that somebody else names just now, stays', async () => {
  await story(db, [['topic', { name: 'Glaciology', aliases: ['ice science'] }]]);
  const { id: challengeId } = await pose({ title: 'Ice', topics: ['ice science', 'cold goats'] });
  let posed = () => {};
  const isPosed = new Promise<void>((resolve) => {
    posed = resolve;
  });
  const adas = { actorId: id('ada'), accountId: 'a', key: 'goats', title: 'My goats' };
  const ada = db.inTransaction(async (tx) => {
    const made = await poseChallenge(seenFrom(tx, village.viewer('ada').circles), {
      ...adas,
      topics: ['cold goats'],
    });
    posed();
    await new Promise((resolve) => setTimeout(resolve, 500));
    return made;
  });
  await isPosed;
  const [hers] = await Promise.all([ada, change({ challengeId, topics: [] })]);
  const [glaciology] = await search(db, { text: 'ice science', kinds: ['TOPIC'], first: 1 });
  expect(glaciology).toMatchObject({ title: 'Glaciology' });
  const about =
    'MATCH (:Challenge {id: $hers})-[:ABOUT]->(topic) RETURN topic.key AS key, topic.audience AS audience';
  expect(await db.run(about, { hers }, 'read')).toEqual([{ key: 'cold-goat', audience: null }]);
});

test('what his source said of a challenge and he says otherwise stays as he says it', async () => {
  const ada = village.viewer('ada');
  await change({ challengeId: id('well'), title: 'A wet well', status: 'ANSWERED' }, ada);
  await story(db, [['challenge', { key: 'well', title: 'A dry well', posedBy: ['ada'] }]]);
  const [well] = await findChallenge(db, { key: 'well' });
  expect(well).toMatchObject({ title: 'A wet well', status: 'ANSWERED' });
});

test('it is for whom he is for', async () => {
  const posed = await pose(salt);
  await execute(
    db,
    'mutation { changeVisibility(input: { profile: NOBODY }) { profile } }',
    {},
    ben,
  );
  const second = await pose({ title: 'A second one', topics: ['hushed streams'] });
  const asked = (circles: string[]) =>
    Promise.all([posed, second].map(({ key }) => findChallenge(seenFrom(db, circles), { key })));
  expect(await asked([])).toEqual([[], []]);
  expect(await asked(ben.circles)).toMatchObject([[{ key: posed.key }], [{ key: second.key }]]);
  expect(await search(seenFrom(db, []), { text: 'hushed streams', first: 5 })).toEqual([]);
});

test.each<[string, object, string, string]>([
  ['no title', { title: ' \n ' }, 'BAD_USER_INPUT', 'title is empty: say it in a few words.'],
  [
    'far too much',
    { title: 'a'.repeat(1_000_000) },
    'BAD_USER_INPUT',
    'title has 1000000 characters; 300 are the limit. Say the most important.',
  ],
  [
    'a sentence for a topic',
    { title: 'Salt', topics: ['Is it the pump, or is it the rain?'] },
    'BAD_USER_INPUT',
    '“Is it the pump, or is it the rain?” is no name of a topic: 60 characters and 7 words are the limit.',
  ],
  [
    'too many topics',
    { title: 'Salt', topics: [...'abcdefghijklm'] },
    'BAD_USER_INPUT',
    'topics has 13 names; 12 are the limit.',
  ],
  [
    'a cohort there is none of',
    { title: 'Salt', cohortId: 'none' },
    'NOT_FOUND',
    'There is no cohort none.',
  ],
])('refused with what would be right: %s', async (_, input, code, message) => {
  expect(await pose(input)).toEqual({ code, message });
});

test('not in a cohort he is not in, not without being somebody, and not without end', async () => {
  expect(await pose({ title: 'Salt', cohortId: elsewhere('elsewhere') })).toEqual({
    code: 'FORBIDDEN',
    message: 'You are not in this cohort. Choose one that you are in, or none.',
  });
  expect(await pose({ title: 'Salt' }, { ...ben, personId: null })).toMatchObject({
    code: 'FORBIDDEN',
  });
  const wells = [...Array(23).keys()].map((number) => ({ title: `Well ${number}` }));
  const all = await Promise.all(wells.map((input) => pose(input)));
  const refused = {
    code: 'CONFLICT',
    message: 'You posed 20 challenges today; 20 a day are the limit. Pose this one tomorrow.',
  };
  expect(all.filter(({ code }) => code === 'CONFLICT')).toEqual([refused, refused, refused]);
  const [first] = all.filter(({ code }) => code === undefined);
  await change({ challengeId: first.id, status: 'CLOSED' });
  await execute(
    db,
    'mutation ($id: ID!) { removeClaim(id: $id) { id } }',
    { id: `POSES ${first.id}` },
    ben,
  );
  expect(await pose({ title: 'One more' })).toEqual(refused);
});

test('nor more than 20 that are open at once', async () => {
  const bens = { actorId: id('ben'), accountId: 'b', now: new Date(Date.now() - 3 * 86_400_000) };
  const bensDb = seenFrom(db, ben.circles);
  const wells = [...Array(20).keys()].map((number) => `Well ${number}`);
  const [challengeId] = await Promise.all(
    wells.map((title) => poseChallenge(bensDb, { ...bens, key: title, title })),
  );
  const refused = {
    code: 'CONFLICT',
    message: 'You have 20 challenges open; 20 are the limit. Close one first.',
  };
  expect(await pose({ title: 'One more' })).toEqual(refused);
  await change({ challengeId, status: 'CLOSED' });
  expect(await pose({ title: 'One more' })).toMatchObject({ title: 'One more' });
  expect(await change({ challengeId, status: 'OPEN' })).toEqual(refused);
});

test('who leaves takes along what they said of a challenge that others pose too, and their name from those of others', async () => {
  const pump = { key: 'pump', title: 'A pump', statement: 'It squeaks.' };
  const shared = await story(db, [
    ['challenge', { ...pump, posedBy: ['ada', 'ben'] }],
    ['person', { key: 'lovelace', name: 'Ada Lovelace' }],
  ]);
  await change({ challengeId: shared('pump'), statement: 'Words of Ada.' }, village.viewer('ada'));
  const { id: challengeId } = await pose({
    title: 'What Ada Lovelace told me',
    statement: 'Ada Lovelace said: wait.',
  });
  await erase(db, { personKey: 'ada' }, null);
  await erase(db, { personKey: 'lovelace' }, null);
  expect(await findChallenge(db, { key: 'pump' })).toMatchObject([{ statement: null }]);
  expect(await findChallenge(db, { id: challengeId })).toMatchObject([
    { title: 'What … told me', statement: '… said: wait.' },
  ]);
  await story(db, [['challenge', { ...pump, posedBy: ['ben'] }]]);
  expect(await findChallenge(db, { key: 'pump' })).toMatchObject([{ statement: 'It squeaks.' }]);
});
