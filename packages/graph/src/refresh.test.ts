import { clear, openTestDb, story, type Telling } from '@peergraph/testkit';
import { beforeEach, expect, test } from 'vitest';
import { writeAudiences } from './access/audiences.ts';
import type { Db } from './db.ts';
import { changeChallenge, changeSettings, correctClaim, isUnfinished, refresh } from './index.ts';

const db = await openTestDb();
beforeEach(() => clear(db));
const read = (statement: string) => db.run(statement, {}, 'read');

const knowing = (person: string, ...topics: string[]): Telling[] =>
  topics.map((topic) => ['expertise', { person, topic }]);

/** A boatyard: who knows what, and one challenge. */
const boatyard: Telling[] = [
  ...knowing('noor', 'caulking', 'steam bending', 'varnish'),
  ...knowing('emil', 'caulking', 'steam bending'),
  ...knowing('greta', 'varnish'),
  ['challenge', { key: 'leak', posedBy: ['greta'], topics: ['caulking', 'tides'] }],
];

/** What the statement says it does, said once more: weight = c · ln(1 + c · N / ((1 + n(a)) · (1 + n(b)))). */
function coOccurrences(sources: string[][], people: string[][]) {
  const knowers = (topic: string) => people.filter((known) => known.includes(topic)).length;
  const topics = [...new Set(sources.flat())].sort();
  return topics.flatMap((from) =>
    topics
      .filter((to) => to !== from)
      .flatMap((to) => {
        const both = sources.filter((known) => known.includes(from) && known.includes(to));
        const c = both.reduce((sum, known) => sum + 1 / Math.log(2 + known.length), 0);
        const odds = (c * people.length) / ((1 + knowers(from)) * (1 + knowers(to)));
        const weight = expect.closeTo(c * Math.log(1 + odds), 9);
        return both.length === 0 ? [] : [{ from, to, count: both.length, weight }];
      }),
  );
}

const readCoOccurrences = () =>
  read(
    `MATCH (a:Topic)-[tie:CO_OCCURS]->(b:Topic)
     RETURN a.key AS from, b.key AS to, tie.count AS count, tie.weight AS weight ORDER BY from, to`,
  );

test('topics known or needed together are tied, by the formula', async () => {
  await story(db, boatyard);
  const noor = ['caulking', 'steam-bending', 'varnish'];
  const emil = ['caulking', 'steam-bending'];
  const greta = ['varnish'];
  const leak = ['caulking', 'tide'];
  expect(await readCoOccurrences()).toEqual(
    coOccurrences([noor, emil, greta, leak], [noor, emil, greta]),
  );
});

test('refreshing again changes nothing', async () => {
  await story(db, boatyard);
  const before = await readCoOccurrences();
  await refresh(db);
  expect(await readCoOccurrences()).toEqual(before);
});

test('each topic keeps its twenty strongest, and who knows too much says nothing', async () => {
  const many = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => `topic number ${from + index}`);
  await story(db, [
    ...knowing('noor', 'caulking', ...many(0, 25)),
    ...knowing('emil', 'caulking', ...many(20, 25)),
    ...knowing('oldest-hand', 'whittling', ...many(100, 160)),
  ]);
  const ties = await read(
    `MATCH (t:Topic {key: 'caulking'})-[tie:CO_OCCURS]->(other)
     WITH other.key AS key, tie.weight AS weight ORDER BY weight DESC, key
     RETURN collect(key) AS keys`,
  );
  const keys = (names: string[]) => names.map((name) => name.replaceAll(' ', '-')).sort();
  expect(ties).toEqual([{ keys: [...keys(many(20, 25)), ...keys(many(0, 20)).slice(0, 15)] }]);
  expect(await read("MATCH (:Topic {key: 'whittling'})-[tie:CO_OCCURS]-() RETURN tie")).toEqual([]);
});

test('each topic knows how many know it, and each person the words of what they know', async () => {
  await story(db, [
    ['topic', { name: 'Caulking', aliases: ['seam work'] }],
    ['expertise', { person: 'noor', topic: 'seam work' }],
    ['expertise', { person: 'noor', topic: 'varnish' }],
    ['expertise', { person: 'emil', topic: 'CAULKING' }],
    ['interest', { person: 'greta', topic: 'varnish' }],
  ]);
  expect(
    await read('MATCH (t:Topic) RETURN t.key AS key, t.people AS people ORDER BY key'),
  ).toEqual([
    { key: 'caulking', people: 2 },
    { key: 'varnish', people: 1 },
  ]);
  const words = 'MATCH (p:Person) RETURN p.key AS key, p.profile AS words ORDER BY key';
  expect(await read(words)).toEqual([
    { key: 'emil', words: 'Caulking' },
    { key: 'greta', words: '' },
    { key: 'noor', words: 'Caulking\nvarnish\nseam work' },
  ]);

  await db.run("MATCH (:Person {key: 'noor'})-[k:KNOWS_ABOUT]->() DELETE k", {}, 'write');
  await refresh(db);
  expect(await read('MATCH (t:Topic) RETURN t.people AS people ORDER BY t.key')).toEqual([
    { people: 1 },
    { people: 0 },
  ]);
  expect((await read(words))[2]).toEqual({ key: 'noor', words: '' });
});

test('somebody hidden is not counted, nor does what they know give them away', async () => {
  await story(db, [
    ['person', { key: 'quinn', visibility: 'PROGRAM' }],
    ...knowing('quinn', 'caulking', 'forgery'),
    ...knowing('noor', 'caulking'),
  ]);
  expect(
    await read('MATCH (t:Topic) RETURN t.key AS key, t.people AS people ORDER BY key'),
  ).toEqual([
    { key: 'caulking', people: 1 },
    { key: 'forgery', people: 0 },
  ]);
  expect(await readCoOccurrences()).toEqual([]);
});

test('everybody learns which community and which part of the network they are in', async () => {
  const circle = (...people: string[]): Telling[] =>
    people.flatMap((from, index) =>
      people.slice(index + 1).map((to): Telling => ['connection', { from, to }]),
    );
  await story(db, [
    ...circle('ada', 'ben', 'cleo', 'dan', 'eve'),
    ...circle('fay', 'gus', 'hal', 'ida'),
    ['connection', { from: 'eve', to: 'fay' }],
    ['connection', { from: 'kim', to: 'lou' }],
    ['person', { key: 'mo' }],
  ]);
  const rows = await read(
    `MATCH (p:Person) WITH p.component AS component, p.community AS community, p.key AS key ORDER BY key
     RETURN component, community, collect(key) AS people ORDER BY component, community`,
  );
  expect(rows).toEqual([
    { component: 0, community: 0, people: ['ada', 'ben', 'cleo', 'dan', 'eve'] },
    { component: 0, community: 1, people: ['fay', 'gus', 'hal', 'ida'] },
    { component: 1, community: 2, people: ['kim', 'lou'] },
    { component: 2, community: 3, people: ['mo'] },
  ]);
});

test('somebody hidden holds no community together', async () => {
  await story(db, [
    ['person', { key: 'quinn', visibility: 'NOBODY' }],
    ['connection', { from: 'quinn', to: 'ada' }],
    ['connection', { from: 'ben', to: 'quinn' }],
  ]);
  const rows = await read(
    `MATCH (p:Person)
     RETURN count(p) AS people, count(DISTINCT p.component) AS components, count(DISTINCT p.community) AS communities`,
  );
  expect(rows).toEqual([{ people: 3, components: 3, communities: 3 }]);
});

test('what a migration left untold is found, and told', async () => {
  expect(await isUnfinished(db)).toBe(false);
  await story(db, boatyard);
  expect(await isUnfinished(db)).toBe(false);
  for (const label of ['ListedPerson', 'ListedTopic', 'ListedWork']) {
    await db.run(`MATCH (n:${label}) REMOVE n:${label}`, {}, 'write');
    expect(await isUnfinished(db)).toBe(true);
    await refresh(db);
    expect(await isUnfinished(db)).toBe(false);
  }
});

test('who hides while everybody is looked at stays hidden', async () => {
  const id = await story(db, [['need', { key: 'oak', person: 'noor', statement: 'Oak.' }]]);
  const personId = id('noor');
  let later: Promise<void> = Promise.resolve();
  await db.inTransaction(async (tx) => {
    await changeSettings(tx, { accountId: 'noor', personId, profile: 'NOBODY' });
    later = writeAudiences(db, null);
    await isWaiting();
  });
  await later;
  expect(await read('MATCH (p:Person) RETURN p.audience AS audience')).toEqual([
    { audience: [`person:${personId}`] },
  ]);
});

test('what somebody says otherwise while everything is derived is not written over', async () => {
  const id = await story(db, [
    ...boatyard,
    ['person', { key: 'noor', headline: 'Caulks boats' }],
    ['challenge', { key: 'leak', title: 'A leak', posedBy: ['noor'] }],
  ]);
  const noor = { accountId: 'noor', personId: id('noor'), claimId: 'FIELD headline' };
  const asNoor = { actorId: id('noor'), accountId: 'noor', facilitates: [] };
  const challengeId = id('leak');
  const says = (tx: Db, text: string) => correctClaim(tx, { ...noor, text });
  const poses = (tx: Db, title: string) =>
    changeChallenge(tx, { ...asNoor, key: title, challengeId, title });
  const texts = async () =>
    (
      await read(
        'MATCH (p:Person {key: "noor"})-[:POSES]->(c) RETURN p.profile AS profile, c.text AS text',
      )
    )[0];
  /** What is found of her when she says a second word while what the first left out is about to be put back. */
  const after = async (
    say: (tx: Db, text: string) => Promise<unknown>,
    first: string,
    second: string,
  ) => {
    await refresh(db);
    await say(db, first);
    let later: Promise<unknown> = Promise.resolve();
    await db.inTransaction(async (tx) => {
      await say(tx, second);
      later = refresh(db);
      await isWaiting();
    });
    await later;
    return texts();
  };
  expect(await after(says, 'Caulked boats', 'Builds bells')).toMatchObject({
    profile: 'Builds bells',
  });
  expect(await after(poses, 'An old leak', 'A bell')).toMatchObject({ text: 'A bell\nA bell' });
  // The next one finds her by what she knows again.
  await refresh(db);
  expect(await texts()).toEqual({
    profile: 'Builds bells\ncaulking\nsteam bending\nvarnish',
    text: 'A bell\nA bell\ncaulking\ntides',
  });
});

/** Waits until a statement waits for what another transaction holds. */
async function isWaiting(): Promise<void> {
  const [waiting] = await read(
    "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*) AS count",
  );
  if (Number(waiting?.count) === 0) await isWaiting();
}
