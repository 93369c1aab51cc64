import { type Ids, openTestDb, story, type Telling } from '@peergraph/testkit';
import { beforeAll, expect, test } from 'vitest';
import { execute } from '../execute.ts';

const db = await openTestDb();
let id: Ids;

const circle = (...people: string[]): Telling[] =>
  people.flatMap((from, index) =>
    people.slice(index + 1).map((to): Telling => ['connection', { from, to }]),
  );
const knowing = (topic: string, ...people: string[]): Telling[] =>
  people.map((person) => ['expertise', { person, topic }]);

/** Bakers and brewers, of whom two know each other; two rowers; Mo, alone; and Quinn, who is hidden and knows them all. */
beforeAll(async () => {
  id = await story(db, [
    ...circle('ada', 'ben', 'cleo', 'dan', 'eve'),
    ['connection', { from: 'ada', to: 'fay' }],
    ...circle('fay', 'gus', 'hal', 'ida'),
    ['connection', { from: 'kim', to: 'lou' }],
    ['person', { key: 'mo' }],
    ...knowing('sourdough', 'ada', 'ben', 'cleo', 'quinn'),
    ...knowing('ovens', 'ada', 'eve'),
    ...knowing('flour', 'dan'),
    ...knowing('yeast', 'ada', 'ben', 'fay', 'gus', 'hal'),
    ...knowing('hops', 'hal', 'ida'),
    ['person', { key: 'quinn', visibility: 'PROGRAM' }],
    ...['ada', 'hal', 'kim', 'mo'].map((to): Telling => ['connection', { from: 'quinn', to }]),
    ['cohort', { key: 'spring', program: 'crafts' }],
    ['cohort', { key: 'autumn', program: 'crafts' }],
    ['program', { key: 'crafts' }],
    ['program', { key: 'empty' }],
    ...['ada', 'ben', 'fay', 'mo', 'quinn'].map(
      (person): Telling => ['membership', { person, cohort: 'spring' }],
    ),
    ['membership', { person: 'ada', cohort: 'autumn' }],
  ]);
});

const overview = (args = '') =>
  execute(
    db,
    `{ overview${args} {
      communities { id size about component people { key distance } }
      leftOut ties { from to count } people isolated
    } }`,
  );
const people = (...keys: string[]) => keys.map((key) => ({ key, distance: 0 }));

test('the network at a glance: who belongs together, what sets them apart, and what runs between them', async () => {
  expect(await overview()).toEqual({
    data: {
      overview: {
        communities: [
          {
            id: 0,
            size: 5,
            about: ['sourdough', 'ovens', 'flour'],
            component: 0,
            people: people('ada', 'ben', 'cleo'),
          },
          {
            id: 1,
            size: 4,
            about: ['hops', 'yeast'],
            component: 0,
            people: people('fay', 'gus', 'hal'),
          },
          { id: 2, size: 2, about: [], component: 1, people: people('kim', 'lou') },
        ],
        leftOut: 0,
        ties: [{ from: 0, to: 1, count: 1 }],
        people: 12,
        isolated: 1,
      },
    },
    errors: [],
  });
});

test('of one program, only its people count, each once', async () => {
  expect(await overview(`(programId: "${id('crafts')}")`)).toEqual({
    data: {
      overview: {
        communities: [
          {
            id: 0,
            size: 2,
            about: ['sourdough', 'yeast', 'ovens'],
            component: 0,
            people: people('ada', 'ben'),
          },
          { id: 1, size: 1, about: ['yeast'], component: 0, people: people('fay') },
        ],
        leftOut: 0,
        ties: [{ from: 0, to: 1, count: 1 }],
        people: 4,
        isolated: 1,
      },
    },
    errors: [],
  });
  const nothing = { communities: [], leftOut: 0, ties: [], people: 0, isolated: 0 };
  expect(await overview(`(programId: "${id('empty')}")`)).toEqual({
    data: { overview: nothing },
    errors: [],
  });
});

test('a community opens into its people, best connected first, and their connections', async () => {
  const open = async (args: string) => {
    const { data, errors } = await execute(
      db,
      `{ community(${args}) { nodes { key } ties { kind } leftOut { kind count } } }`,
    );
    expect(errors).toEqual([]);
    return data;
  };
  const keys = (...them: string[]) => them.map((key) => ({ key }));
  const ties = (count: number) => Array.from({ length: count }, () => ({ kind: 'CONNECTED' }));
  expect(await open('id: 0')).toEqual({
    community: {
      nodes: keys('ada', 'ben', 'cleo', 'dan', 'eve'),
      ties: ties(10),
      leftOut: [],
    },
  });
  expect(await open('id: 1, first: 3')).toEqual({
    community: {
      nodes: keys('fay', 'gus', 'hal'),
      ties: ties(3),
      leftOut: [{ kind: 'PERSON', count: 1 }],
    },
  });
  expect(await open(`id: 0, programId: "${id('crafts')}"`)).toEqual({
    community: { nodes: keys('ada', 'ben'), ties: ties(1), leftOut: [] },
  });
});

test('those without any connection are named, of all or of a program', async () => {
  const { data } = await execute(
    db,
    `{ all: unconnected(first: 1) { nodes { key } ties { kind } leftOut { count } }
       crafts: unconnected(programId: "${id('crafts')}") { nodes { key } }
       empty: unconnected(programId: "${id('empty')}") { nodes { key } } }`,
  );
  expect(data).toEqual({
    all: { nodes: [{ key: 'mo' }], ties: [], leftOut: [] },
    crafts: { nodes: [{ key: 'mo' }] },
    empty: { nodes: [] },
  });
});

test('whoever came after the communities were found is in none, but not isolated', async () => {
  const count = 'MATCH (p:Person {key: "kim"}) SET p.community = $id RETURN p.key AS key';
  await db.run(count, { id: null }, 'write');
  const { data } = await execute(db, '{ overview { communities { size } people isolated } }');
  await db.run(count, { id: 2 }, 'write');
  expect(data).toEqual({
    overview: {
      communities: [{ size: 5 }, { size: 4 }, { size: 1 }],
      people: 12,
      isolated: 1,
    },
  });
});

test.each([
  ['community(id: 99) { nodes { key } }', 'NOT_FOUND', 'There is nobody in a community 99.'],
  ['community(id: -1) { nodes { key } }', 'NOT_FOUND', 'There is nobody in a community -1.'],
  [
    'community(id: 0, first: 1001) { nodes { key } }',
    'BAD_USER_INPUT',
    'first must be from 1 to 1000; it was 1001.',
  ],
  ['community(id: 0, programId: "x") { nodes { key } }', 'NOT_FOUND', 'There is no program x.'],
  ['overview(programId: "x") { people }', 'NOT_FOUND', 'There is no program x.'],
])('what is not there is said to be so: %s', async (field, code, message) => {
  expect((await execute(db, `{ ${field} }`)).errors).toEqual([{ code, message }]);
});
