import { clear, openTestDb, story, type Telling } from '@peergraph/testkit';
import { beforeEach, expect, test } from 'vitest';
import { execute } from '../execute.ts';
import { noor } from './noor.story.ts';

const db = await openTestDb();
beforeEach(() => clear(db));

test('somebody hidden is nowhere: not asked for, not among those known, not behind anything they did', async () => {
  const id = await story(db, [
    ...noor,
    ['person', { key: 'quinn', visibility: 'COHORT' }],
    ['connection', { from: 'noor', to: 'quinn', strength: 1 }],
    ['connection', { from: 'quinn', to: 'rik' }],
    ['challenge', { key: 'mites', title: 'Mites', posedBy: ['quinn'], helpedBy: ['quinn'] }],
    ['membership', { person: 'quinn', cohort: 'hive-2' }],
  ]);
  const { data, errors } = await execute(
    db,
    `query ($quinn: ID!, $noor: ID!, $rik: ID!) {
      byKey: person(key: "quinn") { name }
      byId: person(id: $quinn) { name }
      person(key: "noor") {
        network { totalCount edges { node { key } } }
        helpedWith { posedBy { key } helpedBy { key } }
        memberships { cohort { key peopleCount } }
      }
      two: reach(personId: $noor, hops: 2) { total people { person { key } } }
      one: reach(personId: $rik, hops: 1) { total people { person { key } } }
      paths(fromId: $noor, toId: $rik) { length }
    }`,
    { quinn: id('quinn'), noor: id('noor'), rik: id('rik') },
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({
    byKey: null,
    byId: null,
    person: {
      network: { totalCount: 2, edges: [{ node: { key: 'pim' } }, { node: { key: 'zoe' } }] },
      helpedWith: [{ posedBy: [{ key: 'pim' }], helpedBy: [{ key: 'noor' }] }],
      memberships: [
        { cohort: { key: 'hive-2', peopleCount: 1 } },
        { cohort: { key: 'hive-1', peopleCount: 1 } },
      ],
    },
    two: { total: 0, people: [] },
    one: { total: 0, people: [] },
    paths: [],
  });
});

test('reach tells who is how far, in how many ways, and through whom', async () => {
  const id = await story(db, [
    ...['pim', 'zoe', 'ann'].map((to): Telling => ['connection', { from: 'noor', to }]),
    ['connection', { from: 'pim', to: 'rik', strength: 0.3 }],
    ['connection', { from: 'zoe', to: 'rik', strength: 0.7 }],
    ['connection', { from: 'zoe', to: 'abe', strength: 0.2 }],
    ['connection', { from: 'zoe', to: 'pim' }],
  ]);
  const reach = async (hops: number, first = 50) => {
    const { data, errors } = await execute(
      db,
      `query ($id: ID!, $hops: Int!, $first: Int!) {
        reach(personId: $id, hops: $hops, first: $first) { total people { person { key } hops ways via { key } } }
      }`,
      { id: id('noor'), hops, first },
    );
    expect(errors).toEqual([]);
    return data;
  };
  const person = (key: string) => ({ person: { key } });
  const one = { hops: 1, ways: 1, via: [] };
  expect(await reach(1)).toEqual({
    reach: { total: 3, people: ['ann', 'pim', 'zoe'].map((key) => ({ ...person(key), ...one })) },
  });
  const rik = { ...person('rik'), hops: 2, ways: 2, via: [{ key: 'zoe' }, { key: 'pim' }] };
  const abe = { ...person('abe'), hops: 2, ways: 1, via: [{ key: 'zoe' }] };
  expect(await reach(2)).toEqual({ reach: { total: 2, people: [rik, abe] } });
  expect(await reach(2, 1)).toEqual({ reach: { total: 2, people: [rik] } });
  expect(await reach(3)).toEqual({ reach: { total: 0, people: [] } });
});
