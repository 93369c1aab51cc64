import { clear, openTestDb, story, type Telling } from '@peergraph/testkit';
import { beforeEach, expect, test } from 'vitest';
import { execute } from '../execute.ts';

const db = await openTestDb();
beforeEach(() => clear(db));

/** Two share a question about seeds; a third helped. */
const seeds: Telling[] = [
  ['program', { key: 'garden', name: 'Garden school' }],
  ['cohort', { key: 'garden-1', program: 'garden', name: 'First' }],
  ['topic', { name: 'Seed saving', disciplines: ['Horticulture'] }],
  [
    'challenge',
    {
      key: 'beans',
      title: 'Whose beans are these?',
      statement: 'Three neighbours grew one bean and call it by three names.',
      outcome: 'We draw the pods.',
      status: 'ANSWERED',
      createdAt: '2025-05',
      cohort: 'garden-1',
      posedBy: ['wim', 'ana'],
      helpedBy: ['noor'],
      topics: ['seed saving', 'naming'],
    },
  ],
  ['expertise', { person: 'noor', topic: 'Seed saving' }],
];

const whole = `{
  id key title statement outcome status createdAt
  topics { name disciplines { name } peopleCount }
  posedBy { name } helpedBy { name }
  cohort { name program { name } }
}`;

test('a challenge is told with who asks, who helped, what it is about and where', async () => {
  const id = await story(db, seeds);
  const beans = {
    id: id('beans'),
    key: 'beans',
    title: 'Whose beans are these?',
    statement: 'Three neighbours grew one bean and call it by three names.',
    outcome: 'We draw the pods.',
    status: 'ANSWERED',
    createdAt: '2025-05-01T00:00:00.000Z',
    // The rarer one first.
    topics: [
      { name: 'naming', disciplines: [], peopleCount: 0 },
      { name: 'Seed saving', disciplines: [{ name: 'Horticulture' }], peopleCount: 1 },
    ],
    posedBy: [{ name: 'Ana' }, { name: 'Wim' }],
    helpedBy: [{ name: 'Noor' }],
    cohort: { name: 'First', program: { name: 'Garden school' } },
  };
  expect(
    await execute(
      db,
      `query ($id: ID!) { byId: challenge(id: $id) ${whole} byKey: challenge(key: "beans") ${whole} }`,
      { id: id('beans') },
    ),
  ).toEqual({ data: { byId: beans, byKey: beans }, errors: [] });
});

test('a challenge of which little is known is open, and nobody’s', async () => {
  await story(db, [['challenge', { key: 'frost', title: 'Late frost' }]]);
  expect(
    await execute(db, `{ challenge(key: "frost") ${whole.replace(' id ', ' ')} }`),
  ).toMatchObject({
    data: {
      challenge: {
        key: 'frost',
        title: 'Late frost',
        statement: null,
        outcome: null,
        status: 'OPEN',
        createdAt: null,
        topics: [],
        posedBy: [],
        helpedBy: [],
        cohort: null,
      },
    },
    errors: [],
  });
});

test('what is not there is null, whatever else has that id', async () => {
  const id = await story(db, seeds);
  for (const other of [
    id('noor'),
    id('seed-saving'),
    '',
    'x',
    '\u0000',
    '🌱',
    "'}) DETACH DELETE n //",
  ]) {
    expect(
      await execute(
        db,
        `query ($id: ID!, $key: String!) { byId: challenge(id: $id) { title } byKey: challenge(key: $key) { title } }`,
        { id: other, key: other },
      ),
    ).toEqual({ data: { byId: null, byKey: null }, errors: [] });
  }
});

test('one way of naming it is needed, and no more than one', async () => {
  const told = (message: string) => ({
    data: { challenge: null },
    errors: [{ code: 'BAD_USER_INPUT', message }],
  });
  expect(await execute(db, '{ challenge { title } }')).toEqual(told('Give an id or a key.'));
  expect(await execute(db, '{ challenge(id: "a", key: "b") { title } }')).toEqual(
    told('Give an id or a key, not both.'),
  );
});
