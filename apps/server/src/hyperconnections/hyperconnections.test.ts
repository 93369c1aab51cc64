import { type Ids, openTestDb, story } from '@peergraph/testkit';
import { beforeAll, expect, test } from 'vitest';
import { execute } from '../execute.ts';

const db = await openTestDb();
let id: Ids;

/** Mila's boat leaks; Tove closes wounds, which is the same in another field. */
beforeAll(async () => {
  id = await story(db, [
    ['topic', { name: 'Caulking', disciplines: ['Shipbuilding'] }],
    ['topic', { name: 'Wound closure', disciplines: ['Surgery'] }],
    [
      'bridge',
      {
        from: 'caulking',
        relation: 'means_similar',
        to: 'wound closure',
        note: 'Both keep a seam tight',
      },
    ],
    [
      'challenge',
      {
        key: 'leak',
        title: 'Our hull leaks at the seams',
        posedBy: ['mila'],
        topics: ['caulking', 'oakum'],
      },
    ],
    [
      'challenge',
      {
        key: 'older',
        title: 'A hull that leaks',
        createdAt: '2026-04',
        posedBy: ['ulla'],
        helpedBy: ['tove'],
      },
    ],
    [
      'expertise',
      { person: 'tove', topic: 'wound closure', level: 5, evidence: 'twenty years', since: '2009' },
    ],
    ['person', { key: 'tove', name: 'Tove Aas', capacity: 3 }],
    [
      'need',
      {
        key: 'ask',
        person: 'mila',
        statement: 'How does one learn caulking?',
        topics: ['caulking'],
      },
    ],
    ['connection', { from: 'mila', to: 'ben', strength: 0.8, origin: 'FRIEND' }],
    ['connection', { from: 'ben', to: 'tove', strength: 0.6, origin: 'COAUTHOR', since: '2020' }],
  ]);
});

const question = `query ($input: HyperConnectionsInput!) {
  hyperConnections(input: $input) {
    items {
      person { name }
      distance
      topicPaths { need { name } how expertise { name disciplines { name } } level evidence sentence }
      evidence { kind key title }
      paths { people { name } hops { from { name } to { name } strength } length strength broker { name } sentence }
      why
    }
    understoodAs { topic { name } weight how through { name } note }
    gap { kind message frontier { name } unknownTopics { name } }
  }
}`;
const ask = (input: Record<string, unknown>) => execute(db, question, { input });

const caulking = { name: 'Caulking' };
const hop = (from: string, to: string, strength: number) => ({
  from: { name: from },
  to: { name: to },
  strength,
});

test('Mila is told who can help, how the topics meet, and who could introduce them', async () => {
  expect(await ask({ personId: id('mila'), challengeId: id('leak') })).toEqual({
    data: {
      hyperConnections: {
        items: [
          {
            person: { name: 'Tove Aas' },
            distance: 2,
            topicPaths: [
              {
                need: caulking,
                how: 'MEANS_SIMILAR',
                expertise: { name: 'Wound closure', disciplines: [{ name: 'Surgery' }] },
                level: 5,
                evidence: ['twenty years'],
                sentence:
                  'Tove Aas is who others ask about Wound closure, another field’s word for something close to Caulking. Both keep a seam tight.',
              },
            ],
            evidence: [{ kind: 'CHALLENGE', key: 'older', title: 'A hull that leaks' }],
            paths: [
              {
                people: [{ name: 'Mila' }, { name: 'Ben' }, { name: 'Tove Aas' }],
                hops: [hop('Mila', 'Ben', 0.8), hop('Ben', 'Tove Aas', 0.6)],
                length: 2,
                strength: 0.6,
                broker: { name: 'Ben' },
                sentence:
                  'Mila knows Ben as friends; Ben knows Tove Aas as co-authors since 2020. Weakest step: Ben – Tove Aas.',
              },
            ],
            why: 'Tove Aas is who others ask about Wound closure, another field’s word for something close to Caulking. They helped with “A hull that leaks”. Ben knows you both and can introduce you.',
          },
          {
            person: { name: 'Ulla' },
            distance: null,
            topicPaths: [],
            evidence: [{ kind: 'CHALLENGE', key: 'older', title: 'A hull that leaks' }],
            paths: [],
            why: 'Ulla asked about “A hull that leaks”, and that may be like this. You see no way to them yet.',
          },
        ],
        understoodAs: [
          { topic: caulking, weight: 1, how: 'NAMED', through: null, note: null },
          { topic: { name: 'oakum' }, weight: 1, how: 'NAMED', through: null, note: null },
          {
            topic: { name: 'Wound closure' },
            weight: 0.9,
            how: 'MEANS_SIMILAR',
            through: caulking,
            note: 'Both keep a seam tight',
          },
        ],
        gap: null,
      },
    },
    errors: [],
  });
});

test('each reason is dated, and says which part of the whole it is', async () => {
  const { data, errors } = await execute(
    db,
    `query ($input: HyperConnectionsInput!) {
      hyperConnections(input: $input) {
        items {
          topicPaths { sources since share }
          evidence { kind title key challengeId date part people outcome share }
        }
      }
    }`,
    { input: { personId: id('mila'), challengeId: id('leak'), first: 1 } },
  );
  const share = expect.any(Number);
  expect({ data, errors }).toEqual({
    data: {
      hyperConnections: {
        items: [
          {
            topicPaths: [{ sources: [], since: '2009-01-01T00:00:00.000Z', share }],
            evidence: [
              {
                kind: 'CHALLENGE',
                title: 'A hull that leaks',
                key: 'older',
                challengeId: id('older'),
                date: '2026-04-01T00:00:00.000Z',
                part: 'HELPED',
                people: 1,
                outcome: null,
                share,
              },
            ],
          },
        ],
      },
    },
    errors: [],
  });
});

test('Mila says that she did not mean oakum, and that wounds are what she meant', async () => {
  const { data, errors } = await execute(
    db,
    `query ($input: HyperConnectionsInput!) {
      hyperConnections(input: $input) {
        understoodAs { topic { key } how weight strength }
        takenOut { key name }
      }
    }`,
    {
      input: {
        personId: id('mila'),
        challengeId: id('leak'),
        withoutTopicKeys: ['oakum'],
        plusTopicKeys: ['wound-closure'],
      },
    },
  );
  // Each is known by one of four people, or by none.
  const rarity = (knowing: number) => Math.log(1 + 4 / (1 + knowing)) / Math.log(5);
  expect({ data, errors }).toEqual({
    data: {
      hyperConnections: {
        understoodAs: [
          { topic: { key: 'caulking' }, how: 'NAMED', weight: 1, strength: rarity(0) },
          {
            topic: { key: 'wound-closure' },
            how: 'NAMED',
            weight: 1,
            strength: expect.closeTo(rarity(1), 12),
          },
        ],
        takenOut: [{ key: 'oakum', name: 'oakum' }],
      },
    },
    errors: [],
  });
});

test('where nobody knows, who is near and which topics are unknown is told', async () => {
  const { data, errors } = await ask({ personId: id('ben'), topicIds: [id('oakum')] });
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    hyperConnections: {
      items: [],
      gap: { kind: 'NOBODY_KNOWS', frontier: [], unknownTopics: [{ name: 'oakum' }] },
    },
  });
});

test('a need, a text and topics ask the same', async () => {
  const asks = [
    { needId: id('ask') },
    { text: 'How does one learn caulking?' },
    { topicIds: [id('caulking')] },
    { topicIds: [id('caulking'), id('caulking')] },
  ];
  for (const one of asks) {
    const { data, errors } = await ask({ personId: id('mila'), ...one });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      hyperConnections: { items: [{ person: { name: 'Tove Aas' }, distance: 2 }] },
    });
  }
});

test('without a person, or anonymously, there is no network to be outside of', async () => {
  const anonymous = await ask({ anonymous: true, topicIds: [id('caulking')] });
  expect(anonymous).toMatchObject({
    data: {
      hyperConnections: {
        // Who asked about it comes after her who knows it.
        items: [
          { person: { name: 'Tove Aas' }, distance: null, paths: [] },
          { person: { name: 'Mila' }, distance: null, paths: [] },
        ],
      },
    },
    errors: [],
  });
  expect(await ask({ topicIds: [id('caulking')] })).toEqual(anonymous);
  expect(await ask({ anonymous: true, personId: id('mila'), topicIds: [id('caulking')] })).toEqual(
    anonymous,
  );
});
