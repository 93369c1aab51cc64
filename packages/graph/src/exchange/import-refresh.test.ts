import { entry, randomNumbers } from '@peergraph/exchange';
import { clear, openTestDb, story, type Telling } from '@peergraph/testkit';
import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { importEntries } from '../index.ts';
import { all, derive, refresh } from '../refresh.ts';

const db = await openTestDb();
beforeEach(() => clear(db));
const read = (statement: string) => db.run(statement, {}, 'read');

const at = { file: 'diary' };

/** Everything that is derived. Sums of the same fractions may differ in the last of their sixteen digits. */
const derived = async () => ({
  people: await read(
    `MATCH (n:Person) RETURN n.key AS key, n.profile AS profile, n.community AS community, n.component AS component
     ORDER BY key`,
  ),
  works: await read('MATCH (n:Challenge|Session) RETURN n.key AS key, n.text AS text ORDER BY key'),
  cohorts: await read('MATCH (n:Cohort) RETURN n.key AS key, n.later AS later ORDER BY key'),
  topics: await read(
    `MATCH (n:Topic) RETURN n.key AS key, n.people AS people, n.vocabulary AS vocabulary,
       COLLECT { MATCH (n)-[tie:CO_OCCURS]->(other)
         RETURN [other.key, round(tie.weight, 9), tie.count, tie.people, tie.challenges] ORDER BY other.key } AS ties
     ORDER BY key`,
  ),
});

const Last = z.object({
  people: z.int(),
  profiles: z.int(),
  touched: z.int(),
  token: z.string().nullable(),
  now: z.int(),
});
const lastRefresh = async () => {
  const [row] = await read(
    `MATCH (last:LastRefresh) RETURN last.people AS people, last.profiles AS profiles, last.touched AS touched,
       last.token AS token, COUNT { (:Person) } AS now`,
  );
  return Last.parse(row);
};
const topicKeys = async () =>
  z
    .object({ keys: z.array(z.string()) })
    .parse((await read('MATCH (n:Topic) RETURN collect(n.key) AS keys'))[0]).keys;

/**
 * A program made up for tests: 140 people, one in ten hidden, and one who knows as many topics as still say anything of
 * each other; and as many small changes of it as are asked for.
 */
function growingProgram(seed: number) {
  const random = randomNumbers(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const words = (count: number) =>
    Array.from({ length: count }, () => `word${below(80)}`).join(' ');
  const person = () => `p${below(140)}`;
  const topic = () => `topic ${Math.min(below(45), below(45))}`;
  const topics = (count: number) => Array.from({ length: count }, topic);
  const cohort = () => `cohort-${below(4)}`;
  const people = Array.from({ length: 140 }, (_, index): Telling[] => [
    [
      'person',
      {
        key: `p${index}`,
        bio: words(12),
        ...(below(10) === 0 && { visibility: 'NOBODY' }),
      },
    ],
    ...topics(1 + below(5)).map(
      (name): Telling => ['expertise', { person: `p${index}`, topic: name }],
    ),
  ]);
  const begun: Telling[] = [
    ...people.flat(),
    ...Array.from(
      { length: 60 },
      (_, index): Telling => ['expertise', { person: 'p7', topic: `topic ${index}` }],
    ),
    ...Array.from(
      { length: 4 },
      (_, index): Telling => ['cohort', { key: `cohort-${index}`, starts: `202${index}` }],
    ),
    ...Array.from(
      { length: 20 },
      (_, index): Telling => ['challenge', { key: `c${index}`, topics: topics(3) }],
    ),
    ...Array.from(
      { length: 10 },
      (_, index): Telling => ['session', { key: `s${index}`, topics: topics(2) }],
    ),
    ...Array.from(
      { length: 150 },
      (_, index): Telling => [
        'connection',
        { from: `p${index % 140}`, to: `p${(index * 7 + 1) % 140}` },
      ],
    ),
  ];
  let born = 140;
  const newcomer = (): Telling[] => {
    born += 1;
    const key = `p${born}`;
    return [
      ['person', { key, bio: words(9) }],
      ['expertise', { person: key, topic: topic() }],
      ['expertise', { person: key, topic: `fresh ${below(4)}` }],
    ];
  };
  const changes: (() => Telling[])[] = [
    newcomer,
    () => [['person', { key: person(), headline: words(4) }]],
    () => [['expertise', { person: person(), topic: topic() }]],
    () => [['expertise', { person: 'p7', topic: `more ${below(3)}` }]],
    () => [['challenge', { key: `c${below(30)}`, topics: topics(2), posedBy: [person()] }]],
    () => [['session', { key: `s${below(15)}`, title: words(3), topics: topics(1) }]],
    () => [['connection', { from: 'p3', to: `p${4 + below(130)}` }]],
    // A topic that few know, in capitals from now on.
    () => [['topic', { name: `TOPIC ${43 + below(17)}`, curated: true }]],
    () => [['cohort', { key: cohort(), starts: `20${10 + below(20)}` }]],
    () => [['need', { key: `n${below(9)}`, person: person(), topics: topics(1) }]],
  ];
  return { begun, change: (index: number) => changes[index % changes.length]?.() ?? [] };
}

test.each([1, 2])(
  'what a small import derives is what a whole refresh would, program %i',
  async (seed) => {
    const { begun, change } = growingProgram(seed);
    await story(db, begun);
    let small = 0;
    for (let round = 0; round < 7; round += 1) {
      const before = await lastRefresh();
      await story(
        db,
        [0, 1, 2].flatMap((index) => change(3 * round + index)),
      );
      const last = await lastRefresh();
      expect(last.token).toBe(null);
      if (last.touched > before.touched) small += 1;
      const found = await derived();
      await derive(db, { ...all, described: await topicKeys(), everybody: last.people });
      expect(found, `round ${round}`).toEqual(await derived());
    }
    expect(small).toBeGreaterThan(2);
  },
);

test('where neither people nor words are new, it is what a whole refresh would derive, counts and all', async () => {
  const { begun } = growingProgram(3);
  await story(db, begun);
  await story(db, [
    ['challenge', { key: 'c3', topics: ['topic 1', 'topic 50', 'lime mortar'] }],
    ['session', { key: 's3', topics: ['lime mortar'] }],
    ['connection', { from: 'p20', to: 'p90' }],
  ]);
  const found = await derived();
  expect((await lastRefresh()).token).toBe(null);
  await refresh(db);
  expect(found).toEqual(await derived());
});

test('people and words are counted at a whole refresh, which a twentieth of everybody brings about', async () => {
  const { begun } = growingProgram(4);
  await story(db, begun);
  const { profiles } = await lastRefresh();
  const newcomers = (from: number, to: number) =>
    Array.from(
      { length: to - from },
      (_, index): Telling => ['person', { key: `new${from + index}` }],
    );
  const room = Math.floor(profiles * 0.05);
  await story(db, newcomers(0, room));
  expect(await lastRefresh()).toEqual({
    people: profiles,
    profiles,
    touched: room,
    token: null,
    now: 140 + room,
  });
  await story(db, newcomers(room, room + 1));
  const now = 141 + room;
  expect(await lastRefresh()).toEqual({
    people: profiles + room + 1,
    profiles: profiles + room + 1,
    touched: 0,
    token: null,
    now,
  });
});

test('somebody hidden is taken out of everything at once', async () => {
  const { begun } = growingProgram(5);
  await story(db, [
    ...begun,
    ['person', { key: 'quinn' }],
    ['expertise', { person: 'quinn', topic: 'topic 2' }],
  ]);
  await story(db, [['person', { key: 'quinn', visibility: 'NOBODY' }]]);
  const found = await derived();
  await refresh(db);
  expect(found).toEqual(await derived());
});

test('after an interrupted import the next one derives everything', async () => {
  const { begun } = growingProgram(6);
  await story(db, begun);
  let readings = 0;
  const interrupted = importEntries(db, async function* () {
    readings += 1;
    yield entry(
      'person',
      { key: 'p1', name: 'P1', bio: 'Slakes lime', languages: [], ownWords: [] },
      at,
    );
    yield entry(
      'topic',
      { name: 'lime', aliases: [], disciplines: [], broader: [], related: [], curated: true },
      at,
    );
    if (readings > 1) throw new Error('The lights went out.');
  });
  await expect(interrupted).rejects.toThrow('The lights went out.');
  const profile = () =>
    read(
      "MATCH (n:Person {key: 'p1'}) RETURN n.bio AS bio, n.profile STARTS WITH 'Slakes lime' AS isDerived",
    );
  expect(await profile()).toEqual([{ bio: 'Slakes lime', isDerived: false }]);

  await story(db, [['session', { key: 's1', title: 'Mortar' }]]);
  expect(await profile()).toEqual([{ bio: 'Slakes lime', isDerived: true }]);
  const found = await derived();
  await refresh(db);
  expect(found).toEqual(await derived());
});

test('an import in the middle of another leaves nothing out', async () => {
  const { begun } = growingProgram(7);
  await story(db, begun);
  let readings = 0;
  await importEntries(db, async function* () {
    readings += 1;
    yield entry(
      'person',
      { key: 'p1', name: 'P1', headline: 'Burns lime', languages: [], ownWords: [] },
      at,
    );
    if (readings > 1) await story(db, [['person', { key: 'p2', headline: 'Slakes lime' }]]);
  });
  const found = await derived();
  await refresh(db);
  expect(found).toEqual(await derived());
});

test('somebody who joined otherwise is found after the next import', async () => {
  const { begun } = growingProgram(8);
  await story(db, begun);
  const { people } = await lastRefresh();
  await db.run(
    "CREATE (:Person {id: 'quinn', key: 'quinn', name: 'Quinn', bio: 'Slakes lime'})",
    {},
    'write',
  );
  await story(db, [['session', { key: 's1', title: 'Mortar' }]]);
  expect(await read("MATCH (n:Person {key: 'quinn'}) RETURN n.profile AS profile")).toEqual([
    { profile: 'Slakes lime' },
  ]);
  expect(await lastRefresh()).toMatchObject({
    people: people + 1,
    touched: 0,
    token: null,
    now: 141,
  });
});
