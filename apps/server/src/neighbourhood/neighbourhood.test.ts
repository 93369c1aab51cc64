import { type Ids, openTestDb, story } from '@peergraph/testkit';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { execute } from '../execute.ts';

const db = await openTestDb();
let id: Ids;
const keyOf = new Map<string, string>();

/** Ana poses a challenge about weaving, and stands in the middle. */
beforeAll(async () => {
  id = await story(db, [
    ['connection', { from: 'ana', to: 'ben', strength: 0.8, origin: 'FRIEND' }],
    ['connection', { from: 'ben', to: 'cleo' }],
    ['topic', { name: 'Weaving', disciplines: ['Textiles'] }],
    ['expertise', { person: 'ana', topic: 'weaving' }],
    ['expertise', { person: 'ben', topic: 'weaving' }],
    ['expertise', { person: 'dan', topic: 'spinning' }],
    ['challenge', { key: 'yarn', posedBy: ['dan'], topics: ['spinning'] }],
    [
      'challenge',
      {
        key: 'loom',
        title: 'A loom that rattles',
        posedBy: ['ana'],
        topics: ['weaving'],
        cohort: 'spring',
      },
    ],
    ['session', { key: 'knots', title: 'Knots', cohort: 'spring', ledBy: ['cleo'] }],
    ['person', { key: 'quinn', visibility: 'COHORT' }],
    ['connection', { from: 'ana', to: 'quinn' }],
    ['connection', { from: 'quinn', to: 'dora' }],
    ['person', { key: 'lone' }],
  ]);
  // Requests are no ties: how many there are brings nothing nearer to the front.
  await db.run(
    "MATCH (loom:Challenge {key: 'loom'}) CREATE (:Request {id: 'mend'})-[:FOR]->(loom) RETURN count(*) AS count",
    {},
    'write',
  );
  const keys = 'ana ben cleo weaving loom spring knots textile program quinn dora lone';
  for (const key of keys.split(' ')) keyOf.set(id(key), key);
});

const Answer = z.object({
  neighbourhood: z.object({
    nodes: z.array(
      z.object({
        id: z.string(),
        key: z.string(),
        kind: z.string(),
        title: z.string(),
        distance: z.int(),
      }),
    ),
    ties: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        kind: z.string(),
        strength: z.number().nullable(),
        origin: z.string().nullable(),
      }),
    ),
    leftOut: z.array(z.object({ kind: z.string(), count: z.int() })),
  }),
});

/** What stands around a node, ids said as keys. */
async function around(args: string) {
  const { data, errors } = await execute(
    db,
    `{ neighbourhood(${args}) {
      nodes { id key kind title distance }
      ties { from to kind strength origin }
      leftOut { kind count }
    } }`,
  );
  expect(errors).toEqual([]);
  const { nodes, ties, leftOut } = Answer.parse(data).neighbourhood;
  expect(nodes.map((node) => keyOf.get(node.id))).toEqual(nodes.map((node) => node.key));
  return {
    nodes: nodes.map(({ id: _id, ...node }) => node),
    ties: ties
      .map((tie) => ({ ...tie, from: keyOf.get(tie.from), to: keyOf.get(tie.to) }))
      .sort((a, b) => (`${a.kind} ${a.from} ${a.to}` < `${b.kind} ${b.from} ${b.to}` ? -1 : 1)),
    leftOut,
  };
}
const plain = { strength: null, origin: null };
const ana = { key: 'ana', kind: 'PERSON', title: 'Ana', distance: 0 };
const weaving = { key: 'weaving', kind: 'TOPIC', title: 'Weaving', distance: 1 };
const ben = { key: 'ben', kind: 'PERSON', title: 'Ben', distance: 1 };
const loom = { key: 'loom', kind: 'CHALLENGE', title: 'A loom that rattles', distance: 1 };
const known = { from: 'ana', to: 'ben', kind: 'CONNECTED', strength: 0.8, origin: 'FRIEND' };

test('around Ana stand whom she knows, what she knows and what she asks, the best tied first', async () => {
  expect(await around(`nodeId: "${id('ana')}"`)).toEqual({
    nodes: [ana, weaving, ben, loom],
    ties: [
      { from: 'loom', to: 'weaving', kind: 'ABOUT', ...plain },
      known,
      { from: 'ana', to: 'weaving', kind: 'KNOWS_ABOUT', ...plain },
      { from: 'ben', to: 'weaving', kind: 'KNOWS_ABOUT', ...plain },
      { from: 'ana', to: 'loom', kind: 'POSES', ...plain },
    ],
    leftOut: [],
  });
});

test('further out stands what these are tied to', async () => {
  const keys = async (depth: number) => {
    const { nodes } = await around(`nodeId: "${id('ana')}", depth: ${depth}`);
    return nodes.map(({ key, distance }) => `${distance} ${key}`);
  };
  const near = ['0 ana', '1 weaving', '1 ben', '1 loom'];
  expect(await keys(2)).toEqual([...near, '2 spring', '2 cleo', '2 textile']);
  // Quinn is hidden, and nothing is seen past him.
  expect(await keys(3)).toEqual([
    ...near,
    '2 spring',
    '2 cleo',
    '2 textile',
    '3 knots',
    '3 program',
  ]);
});

test('what does not fit is counted by kind', async () => {
  expect(await around(`nodeId: "${id('ana')}", depth: 2, first: 2`)).toEqual({
    nodes: [ana, weaving],
    ties: [{ from: 'ana', to: 'weaving', kind: 'KNOWS_ABOUT', ...plain }],
    leftOut: [
      { kind: 'CHALLENGE', count: 1 },
      { kind: 'COHORT', count: 1 },
      { kind: 'DISCIPLINE', count: 1 },
      { kind: 'PERSON', count: 2 },
    ],
  });
});

test('only the kinds that are wanted are shown around the middle', async () => {
  expect(await around(`nodeId: "${id('ana')}", kinds: [PERSON]`)).toEqual({
    nodes: [ana, ben],
    ties: [known],
    leftOut: [],
  });
  expect(await around(`nodeId: "${id('ana')}", kinds: []`)).toEqual({
    nodes: [ana],
    ties: [],
    leftOut: [],
  });
});

test('the way leads only through kinds that are wanted', async () => {
  const keys = async (args: string) => {
    const { nodes } = await around(args);
    return nodes.map(({ key, distance }) => `${distance} ${key}`);
  };
  // Ben knows Cleo; what Ana and Dan have in common is only weaving.
  expect(await keys(`nodeId: "${id('ana')}", depth: 3, kinds: [PERSON]`)).toEqual([
    '0 ana',
    '1 ben',
    '2 cleo',
  ]);
  // The node in the middle need not be of a kind that is wanted.
  expect(await keys(`nodeId: "${id('loom')}", depth: 2, kinds: [PERSON]`)).toEqual([
    '0 loom',
    '1 ana',
    '2 ben',
  ]);
});

test.each([
  ['weaving', ['weaving', 'ana', 'ben', 'loom', 'textile']],
  ['textile', ['textile', 'weaving']],
  ['loom', ['loom', 'weaving', 'ana', 'spring']],
  ['spring', ['spring', 'loom', 'knots', 'program']],
  ['program', ['program', 'spring']],
  ['knots', ['knots', 'spring', 'cleo']],
  ['lone', ['lone']],
])('anything can stand in the middle: %s', async (key, keys) => {
  const { nodes } = await around(`nodeId: "${id(key)}"`);
  expect(nodes.map((node) => node.key).sort()).toEqual([...keys].sort());
  expect(nodes[0]).toMatchObject({ key, distance: 0 });
});

test.each([
  ['depth: 0', 'depth must be from 1 to 3; it was 0.'],
  ['depth: 99', 'depth must be from 1 to 3; it was 99.'],
  ['first: 0', 'first must be from 1 to 1000; it was 0.'],
  ['first: -1', 'first must be from 1 to 1000; it was -1.'],
  ['first: 1001', 'first must be from 1 to 1000; it was 1001.'],
])('what can’t be meant is told so: %s', async (args, message) => {
  const { errors } = await execute(
    db,
    `{ neighbourhood(nodeId: "${id('ana')}", ${args}) { nodes { key } } }`,
  );
  expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message }]);
});

test.each(['nobody', '', '\u0000', '🧶', "'}) DETACH DELETE n //"])(
  'around what is not there is nothing: %j',
  async (nodeId) => {
    const { errors } = await execute(
      db,
      'query ($nodeId: ID!) { neighbourhood(nodeId: $nodeId) { nodes { key } } }',
      { nodeId },
    );
    expect(errors).toEqual([
      { code: 'NOT_FOUND', message: `There is nothing with the id ${nodeId}.` },
    ]);
  },
);

test('somebody hidden is not there either', async () => {
  const { errors } = await execute(
    db,
    `{ neighbourhood(nodeId: "${id('quinn')}") { nodes { key } } }`,
  );
  expect(errors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
});
