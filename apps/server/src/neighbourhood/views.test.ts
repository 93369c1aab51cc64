import { type Ids, openTestDb, story } from '@peergraph/testkit';
import { beforeAll, expect, test } from 'vitest';
import { execute } from '../execute.ts';

const db = await openTestDb();
let id: Ids;
const today = new Date().toISOString().slice(0, 10);

/** Ana mends nets; Quinn, who is hidden, is tied to everything there is. */
beforeAll(async () => {
  id = await story(db, [
    ['person', { key: 'ana', headline: 'Mends nets', languages: ['Dutch'], capacity: 1 }],
    ['person', { key: 'ben', affiliation: 'The chandlery', paused: true }],
    ['person', { key: 'cleo', country: 'Ghana', capacity: 1 }],
    ['person', { key: 'dora', capacity: 1 }],
    ['person', { key: 'edo', capacity: 1 }],
    ['person', { key: 'quinn', visibility: 'COHORT' }],
    [
      'connection',
      {
        from: 'ana',
        to: 'ben',
        strength: 0.8,
        origin: 'PROJECT',
        since: '2024-05',
        evidence: 'The blue trawl',
      },
    ],
    ['connection', { from: 'cleo', to: 'ben', origin: 'INTRODUCTION', since: today }],
    ['topic', { name: 'Net mending', disciplines: ['Fishery'] }],
    ['topic', { name: 'Mesh', disciplines: ['Computing'] }],
    [
      'bridge',
      { from: 'net mending', relation: 'false_friend', to: 'mesh', note: 'Twine, not nodes' },
    ],
    ['expertise', { person: 'ana', topic: 'net mending', level: 4, evidence: 'Her father’s nets' }],
    ['expertise', { person: 'ana', topic: 'mesh', level: 1 }],
    ['interest', { person: 'ana', topic: 'net mending' }],
    [
      'challenge',
      {
        key: 'tear',
        title: 'A tear',
        posedBy: ['ben', 'quinn'],
        helpedBy: ['ana', 'quinn'],
        topics: ['net mending'],
        cohort: 'spring',
      },
    ],
    [
      'session',
      { key: 'knots', title: 'Knots', cohort: 'spring', ledBy: ['quinn'], attendedBy: ['quinn'] },
    ],
    ['membership', { person: 'ana', cohort: 'spring', since: '2025-03-01' }],
    ['membership', { person: 'quinn', cohort: 'spring' }],
    ['connection', { from: 'quinn', to: 'ana' }],
    ['expertise', { person: 'quinn', topic: 'net mending' }],
    ['interest', { person: 'quinn', topic: 'mesh' }],
  ]);
  // Ana asked for Dora, and the hidden one for Edo.
  await db.run(
    `UNWIND [['ana', 'dora'], ['quinn', 'edo']] AS asking
     MATCH (learner:Person {key: asking[0]}), (expert:Person {key: asking[1]})
     CREATE (request:Request {id: asking[1], open: asking[1]}), (request)-[:FROM]->(learner), (request)-[:TO]->(expert)
     RETURN count(*) AS count`,
    {},
    'write',
  );
});

const one = (kind: string) => ({ kind, count: 1 });

test('what was in a view is found again, in its order and with its ties, but nobody who is hidden', async () => {
  const ids = ['tear', 'quinn', 'ana', 'ben', 'tear'].map((key) => id(key));
  const { data, errors } = await execute(
    db,
    `query ($ids: [ID!]!) { nodes(ids: $ids) {
      nodes { key kind title subtitle distance }
      ties { from to kind strength origin since evidence level note }
      leftOut { kind count }
    } }`,
    { ids: ['gone', ...ids] },
  );
  const plain = {
    strength: null,
    origin: null,
    since: null,
    evidence: null,
    level: null,
    note: null,
  };
  const known = { strength: 0.8, origin: 'PROJECT', evidence: 'The blue trawl' };
  expect(errors).toEqual([]);
  expect(data).toEqual({
    nodes: {
      nodes: [
        { key: 'tear', kind: 'CHALLENGE', title: 'A tear', subtitle: 'Spring', distance: 0 },
        { key: 'ana', kind: 'PERSON', title: 'Ana', subtitle: 'Mends nets', distance: 0 },
        { key: 'ben', kind: 'PERSON', title: 'Ben', subtitle: 'The chandlery', distance: 0 },
      ],
      ties: [
        {
          ...plain,
          from: id('ana'),
          to: id('ben'),
          kind: 'CONNECTED',
          ...known,
          since: '2024-05-01T00:00:00.000Z',
        },
        { ...plain, from: id('ana'), to: id('tear'), kind: 'HELPED_WITH' },
        { ...plain, from: id('ben'), to: id('tear'), kind: 'POSES' },
      ],
      leftOut: [],
    },
  });
});

test('a tie says what is known of it: since when, how well, on what grounds, and what a bridge warns of', async () => {
  const tieOf = async (...keys: string[]) => {
    const { data } = await execute(
      db,
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ties { kind since evidence level note } } }',
      { ids: keys.map((key) => id(key)) },
    );
    return data;
  };
  const plain = { since: null, evidence: null, level: null, note: null };
  expect(await tieOf('net-mending', 'mesh')).toEqual({
    nodes: { ties: [{ ...plain, kind: 'FALSE_FRIEND', note: 'Twine, not nodes' }] },
  });
  expect(await tieOf('ana', 'spring')).toEqual({
    nodes: { ties: [{ ...plain, kind: 'MEMBER_OF', since: '2025-03-01T00:00:00.000Z' }] },
  });
  expect(await tieOf('ana', 'net-mending')).toEqual({
    nodes: {
      ties: [
        { ...plain, kind: 'INTERESTED_IN' },
        { ...plain, kind: 'KNOWS_ABOUT', level: 4, evidence: 'Her father’s nets' },
      ],
    },
  });
  // Nothing is said of the grounds.
  expect(await tieOf('ana', 'mesh')).toEqual({
    nodes: { ties: [{ ...plain, kind: 'KNOWS_ABOUT', level: 1 }] },
  });
});

test('keys find what they stood for; the same key of another kind is something else', async () => {
  const refs = [
    { kind: 'TOPIC', key: 'mesh' },
    { kind: 'PERSON', key: 'quinn' },
    { kind: 'PERSON', key: 'mesh' },
    { kind: 'PERSON', key: 'ana' },
    { kind: 'COHORT', key: 'autumn' },
  ];
  const { data, errors } = await execute(
    db,
    'query ($refs: [NodeRef!]!) { nodesByKey(refs: $refs) { nodes { id } ties { kind } leftOut { kind } } }',
    { refs },
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({
    nodesByKey: {
      nodes: [{ id: id('mesh') }, { id: id('ana') }],
      ties: [{ kind: 'KNOWS_ABOUT' }],
      leftOut: [],
    },
  });
});

test('each node says what stands around it, each once, and nobody hidden', async () => {
  const keys = ['ana', 'ben', 'net-mending', 'mesh', 'tear', 'knots', 'spring', 'program'];
  const { data } = await execute(
    db,
    'query ($ids: [ID!]!) { nodes(ids: $ids) { nodes { key around { kind count } } } }',
    { ids: [...keys, 'fishery'].map((key) => id(key)) },
  );
  const topics = { kind: 'TOPIC', count: 2 };
  expect(data).toEqual({
    nodes: {
      nodes: [
        { key: 'ana', around: [one('CHALLENGE'), one('COHORT'), one('PERSON'), topics] },
        { key: 'ben', around: [one('CHALLENGE'), { kind: 'PERSON', count: 2 }] },
        {
          key: 'net-mending',
          around: [one('CHALLENGE'), one('DISCIPLINE'), one('PERSON'), one('TOPIC')],
        },
        { key: 'mesh', around: [one('DISCIPLINE'), one('PERSON'), one('TOPIC')] },
        { key: 'tear', around: [one('COHORT'), { kind: 'PERSON', count: 2 }, one('TOPIC')] },
        { key: 'knots', around: [one('COHORT')] },
        {
          key: 'spring',
          around: [one('CHALLENGE'), one('PERSON'), one('PROGRAM'), one('SESSION')],
        },
        { key: 'program', around: [one('COHORT')] },
        { key: 'fishery', around: [one('TOPIC')] },
      ],
    },
  });
});

test('people are filtered by what they know, speak and belong to, and whether they can be asked', async () => {
  const { data } = await execute(
    db,
    `query ($ids: [ID!]!) { nodes(ids: $ids) { nodes { key facets {
      topics { key } disciplines { key } cohorts { key } languages canBeAsked community
    } } } }`,
    { ids: ['ana', 'ben', 'cleo', 'dora', 'edo', 'mesh'].map((key) => id(key)) },
  );
  const plain = { topics: [], disciplines: [], cohorts: [], languages: [], community: 0 };
  expect(data).toEqual({
    nodes: {
      nodes: [
        {
          key: 'ana',
          facets: {
            topics: [{ key: 'net-mending' }, { key: 'mesh' }],
            disciplines: [{ key: 'computing' }, { key: 'fishery' }],
            cohorts: [{ key: 'spring' }],
            languages: ['Dutch'],
            canBeAsked: true,
            community: 0,
          },
        },
        { key: 'ben', facets: { ...plain, canBeAsked: false } },
        // She was introduced to somebody this month, and that is all she wants.
        { key: 'cleo', facets: { ...plain, canBeAsked: false } },
        // A request to her is open, and there is room for one. That of somebody hidden tells nothing.
        { key: 'dora', facets: { ...plain, community: 1, canBeAsked: false } },
        { key: 'edo', facets: { ...plain, community: 2, canBeAsked: true } },
        { key: 'mesh', facets: null },
      ],
    },
  });
});

test.each(['ids', 'refs'])('no more than a thousand are looked up at once: %s', async (name) => {
  const many = Array.from({ length: 1001 }, (_, index) => `${index}`);
  const { errors } = await execute(
    db,
    `query ($ids: [ID!]! = [], $refs: [NodeRef!]! = []) {
      nodes(ids: $ids) { nodes { id } }
      nodesByKey(refs: $refs) { nodes { id } }
    }`,
    { [name]: name === 'ids' ? many : many.map((key) => ({ kind: 'PERSON', key })) },
  );
  expect(errors).toEqual([
    { code: 'BAD_USER_INPUT', message: `${name} may hold at most 1000; there were 1001.` },
  ]);
});
