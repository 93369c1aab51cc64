import { type Ids, openTestDb, story } from '@peergraph/testkit';
import { beforeAll, expect, test } from 'vitest';
import { execute } from '../execute.ts';

const db = await openTestDb();
let id: Ids;

/** From Ana to Eli there are two ways of three, and a longer one. */
beforeAll(async () => {
  id = await story(db, [
    [
      'connection',
      { from: 'ana', to: 'ben', strength: 0.9, origin: 'FRIEND', since: '2019-05-02' },
    ],
    [
      'connection',
      {
        from: 'cat',
        to: 'ben',
        strength: 0.4,
        origin: 'PROJECT',
        since: '2021',
        evidence: 'the seed atlas',
      },
    ],
    ['connection', { from: 'cat', to: 'eli', strength: 0.8, origin: 'OTHER' }],
    ['connection', { from: 'ana', to: 'dov', strength: 0.5, origin: 'COHORT' }],
    ['connection', { from: 'dov', to: 'cat', strength: 0.3, origin: 'SESSION' }],
    ['connection', { from: 'ben', to: 'gil', strength: 1 }],
    ['connection', { from: 'gil', to: 'hal', strength: 1 }],
    ['connection', { from: 'hal', to: 'eli', strength: 1 }],
    ['person', { key: 'lone' }],
    ['person', { key: 'quinn', visibility: 'PROGRAM' }],
    ['connection', { from: 'ana', to: 'quinn' }],
    ['connection', { from: 'quinn', to: 'eli' }],
    ['challenge', { key: 'beans' }],
  ]);
});

const paths = (args: string, variables: Record<string, unknown>) =>
  execute(
    db,
    `query ($from: ID!, $to: ID!) {
      paths(fromId: $from, toId: $to ${args}) {
        people { name } hops { from { key } to { key } origin since strength evidence } length strength broker { name } sentence
      }
    }`,
    variables,
  );
test('paths are told hop by hop, best first', async () => {
  const { data, errors } = await paths(', first: 2', { from: id('ana'), to: id('eli') });
  expect(errors).toEqual([]);
  const name = (key: string) => ({ name: `${key.slice(0, 1).toUpperCase()}${key.slice(1)}` });
  const hop = (from: string, to: string, origin: string, strength: number) => ({
    from: { key: from },
    to: { key: to },
    origin,
    since: null,
    strength,
    evidence: null,
  });
  const last = hop('cat', 'eli', 'OTHER', 0.8);
  expect(data).toEqual({
    paths: [
      {
        people: ['ana', 'ben', 'cat', 'eli'].map(name),
        hops: [
          { ...hop('ana', 'ben', 'FRIEND', 0.9), since: '2019-05-02T00:00:00.000Z' },
          {
            ...hop('ben', 'cat', 'PROJECT', 0.4),
            since: '2021-01-01T00:00:00.000Z',
            evidence: 'the seed atlas',
          },
          last,
        ],
        length: 3,
        strength: 0.4,
        broker: { name: 'Cat' },
        sentence:
          'Ana knows Ben as friends since May 2019; Ben knows Cat from a project since 2021; Cat knows Eli. Weakest step: Ben – Cat.',
      },
      {
        people: ['ana', 'dov', 'cat', 'eli'].map(name),
        hops: [hop('ana', 'dov', 'COHORT', 0.5), hop('dov', 'cat', 'SESSION', 0.3), last],
        length: 3,
        strength: 0.3,
        broker: { name: 'Cat' },
        sentence:
          'Ana knows Dov from the same cohort; Dov knows Cat from a session; Cat knows Eli. Weakest step: Dov – Cat.',
      },
    ],
  });
});

test('longer ways come after the short ones, where more are wanted', async () => {
  const { data, errors } = await execute(
    db,
    'query ($from: ID!, $to: ID!) { paths(fromId: $from, toId: $to, first: 5) { length broker { key } people { key } } }',
    { from: id('ana'), to: id('eli') },
  );
  expect(errors).toEqual([]);
  const people = (...keys: string[]) => keys.map((key) => ({ key }));
  expect(data).toEqual({
    paths: [
      { length: 3, broker: { key: 'cat' }, people: people('ana', 'ben', 'cat', 'eli') },
      { length: 3, broker: { key: 'cat' }, people: people('ana', 'dov', 'cat', 'eli') },
      { length: 4, broker: { key: 'hal' }, people: people('ana', 'ben', 'gil', 'hal', 'eli') },
    ],
  });
});

test('two who know each other need no broker', async () => {
  expect(await paths(', first: 1', { from: id('ben'), to: id('gil') })).toMatchObject({
    data: {
      paths: [{ length: 1, strength: 1, broker: null, sentence: 'Ben knows Gil.' }],
    },
    errors: [],
  });
});

test('where no way leads, or only too long a one, or one past somebody hidden, there is none', async () => {
  const none = { data: { paths: [] }, errors: [] };
  expect(await paths('', { from: id('ana'), to: id('lone') })).toEqual(none);
  expect(await paths(', maxHops: 2', { from: id('ana'), to: id('eli') })).toEqual(none);
});

test.each([
  ['one’s own', () => ({ from: id('ana'), to: id('ana') }), '', 'BAD_USER_INPUT'],
  ['no hops', () => ({ from: id('ana'), to: id('eli') }), ', maxHops: 0', 'BAD_USER_INPUT'],
  ['99 hops', () => ({ from: id('ana'), to: id('eli') }), ', maxHops: 99', 'BAD_USER_INPUT'],
  ['no paths', () => ({ from: id('ana'), to: id('eli') }), ', first: 0', 'BAD_USER_INPUT'],
  ['1000 paths', () => ({ from: id('ana'), to: id('eli') }), ', first: 1000', 'BAD_USER_INPUT'],
  ['nobody', () => ({ from: id('ana'), to: 'nobody' }), '', 'NOT_FOUND'],
  ['somebody hidden', () => ({ from: id('ana'), to: id('quinn') }), '', 'NOT_FOUND'],
  ['a challenge', () => ({ from: id('beans'), to: id('ana') }), '', 'NOT_FOUND'],
  ['NUL', () => ({ from: '\u0000', to: id('ana') }), '', 'NOT_FOUND'],
  ['a statement', () => ({ from: "'}) DETACH DELETE n //", to: id('ana') }), '', 'NOT_FOUND'],
])('no way can be asked for to %s', async (_name, variables, args, code) => {
  const { errors } = await paths(args, variables());
  expect(errors.map((error) => error.code)).toEqual([code]);
});
