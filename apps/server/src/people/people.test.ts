import { clear, type Ids, openTestDb, story, type Telling } from '@peergraph/testkit';
import { beforeEach, expect, test } from 'vitest';
import { execute } from '../execute.ts';

const db = await openTestDb();
beforeEach(() => clear(db));

/** Noor keeps bees in town and has been in two cohorts. */
const noor: Telling[] = [
  ['program', { key: 'hive', name: 'Hive school' }],
  ['cohort', { key: 'hive-1', program: 'hive', name: 'First', starts: '2024-03', ends: '2024-06' }],
  ['cohort', { key: 'hive-2', program: 'hive', name: 'Second', starts: '2025-03-10' }],
  [
    'topic',
    {
      name: 'Swarm control',
      aliases: ['swarming'],
      disciplines: ['Beekeeping'],
      description: 'Before they leave.',
    },
  ],
  ['topic', { name: 'Queen rearing', disciplines: ['Beekeeping', 'Breeding'] }],
  [
    'person',
    {
      key: 'noor',
      name: 'Noor Haddad',
      headline: 'Keeps bees on roofs',
      bio: 'Twelve hives, four roofs.',
      affiliation: 'Roof bees',
      city: 'Antwerp',
      country: 'Belgium',
      languages: ['ar', 'nl'],
      ownWords: ['What the neighbours say, and how to answer them kindly'],
      capacity: 2,
      paused: true,
    },
  ],
  ['expertise', { person: 'noor', topic: 'queen rearing', level: 2 }],
  [
    'expertise',
    {
      person: 'noor',
      topic: 'Swarming',
      level: 5,
      evidence: 'forty swarms',
      source: 'interview',
      since: '2019',
    },
  ],
  ['interest', { person: 'noor', topic: 'queen rearing' }],
  [
    'membership',
    {
      person: 'noor',
      cohort: 'hive-1',
      roles: ['learner'],
      since: '2024-03-04',
      until: '2024-06-28',
    },
  ],
  ['membership', { person: 'noor', cohort: 'hive-2', roles: ['expert', 'mentor'] }],
  [
    'challenge',
    {
      key: 'roof',
      title: 'A roof too hot',
      posedBy: ['noor'],
      cohort: 'hive-1',
      createdAt: '2024-04',
    },
  ],
  [
    'challenge',
    { key: 'neighbours', title: 'Neighbours', posedBy: ['noor'], createdAt: '2025-01-20' },
  ],
  ['challenge', { key: 'mites', title: 'Mites', posedBy: ['pim'], helpedBy: ['noor'] }],
  [
    'session',
    {
      key: 'smoke',
      title: 'Smoke',
      description: 'Less is more.',
      date: '2025-04-02',
      cohort: 'hive-2',
      ledBy: ['noor'],
    },
  ],
  [
    'need',
    {
      key: 'noor-q',
      person: 'noor',
      kind: 'question',
      statement: 'When do queens fly?',
      topics: ['queen rearing'],
      createdAt: '2025-03-11',
    },
  ],
  [
    'need',
    {
      key: 'noor-g',
      person: 'noor',
      kind: 'goal',
      statement: 'Raise my own queens',
      createdAt: '2025-03-12',
    },
  ],
  [
    'connection',
    {
      from: 'noor',
      to: 'pim',
      strength: 0.9,
      origin: 'FRIEND',
      since: '2018',
      evidence: 'one garden',
    },
  ],
  ['connection', { from: 'zoe', to: 'noor', strength: 0.4 }],
];

const whole = `{
  id key name headline bio affiliation city country languages capacity paused ownWords
  expertise { topic { id key name aliases description peopleCount disciplines { key name } } level words evidence sources since }
  interests { name }
  disciplines { key name }
  memberships { cohort { key name starts ends peopleCount program { key name } } roles since until }
  challenges { key title createdAt cohort { key } }
  helpedWith { key title posedBy { name } helpedBy { name } }
  sessionsLed { key title description date cohort { key } }
  needs { key kind statement createdAt topics { name } }
  network { totalCount pageInfo { hasNextPage } edges { node { name } hop { from { name } to { name } origin since strength evidence } } }
}`;

const swarms = (id: Ids) => ({
  topic: {
    id: id('swarm-control'),
    key: 'swarm-control',
    name: 'Swarm control',
    aliases: ['swarming'],
    description: 'Before they leave.',
    peopleCount: 1,
    disciplines: [{ key: 'beekeeping', name: 'Beekeeping' }],
  },
  level: 5,
  words: ['Swarming'],
  evidence: ['forty swarms'],
  sources: ['interview'],
  since: '2019-01-01T00:00:00.000Z',
});

test('everything that is known of Noor is told', async () => {
  const id = await story(db, noor);
  const { data, errors } = await execute(db, `{ person(key: "noor") ${whole} }`);
  expect(errors).toEqual([]);
  expect(data).toEqual({
    person: {
      id: id('noor'),
      key: 'noor',
      name: 'Noor Haddad',
      headline: 'Keeps bees on roofs',
      bio: 'Twelve hives, four roofs.',
      affiliation: 'Roof bees',
      city: 'Antwerp',
      country: 'Belgium',
      languages: ['ar', 'nl'],
      capacity: 2,
      paused: true,
      ownWords: ['What the neighbours say, and how to answer them kindly'],
      expertise: [
        swarms(id),
        {
          topic: {
            id: id('queen-rearing'),
            key: 'queen-rearing',
            name: 'Queen rearing',
            aliases: [],
            description: null,
            peopleCount: 1,
            disciplines: [
              { key: 'beekeeping', name: 'Beekeeping' },
              { key: 'breeding', name: 'Breeding' },
            ],
          },
          level: 2,
          words: ['queen rearing'],
          evidence: [],
          sources: [],
          since: null,
        },
      ],
      interests: [{ name: 'Queen rearing' }],
      disciplines: [
        { key: 'beekeeping', name: 'Beekeeping' },
        { key: 'breeding', name: 'Breeding' },
      ],
      memberships: [
        {
          cohort: {
            key: 'hive-2',
            name: 'Second',
            starts: '2025-03-10T00:00:00.000Z',
            ends: null,
            peopleCount: 1,
            program: { key: 'hive', name: 'Hive school' },
          },
          roles: ['expert', 'mentor'],
          since: null,
          until: null,
        },
        {
          cohort: {
            key: 'hive-1',
            name: 'First',
            starts: '2024-03-01T00:00:00.000Z',
            ends: '2024-06-01T00:00:00.000Z',
            peopleCount: 1,
            program: { key: 'hive', name: 'Hive school' },
          },
          roles: ['learner'],
          since: '2024-03-04T00:00:00.000Z',
          until: '2024-06-28T00:00:00.000Z',
        },
      ],
      challenges: [
        {
          key: 'neighbours',
          title: 'Neighbours',
          createdAt: '2025-01-20T00:00:00.000Z',
          cohort: null,
        },
        {
          key: 'roof',
          title: 'A roof too hot',
          createdAt: '2024-04-01T00:00:00.000Z',
          cohort: { key: 'hive-1' },
        },
      ],
      helpedWith: [
        {
          key: 'mites',
          title: 'Mites',
          posedBy: [{ name: 'Pim' }],
          helpedBy: [{ name: 'Noor Haddad' }],
        },
      ],
      sessionsLed: [
        {
          key: 'smoke',
          title: 'Smoke',
          description: 'Less is more.',
          date: '2025-04-02T00:00:00.000Z',
          cohort: { key: 'hive-2' },
        },
      ],
      needs: [
        {
          key: 'noor-g',
          kind: 'GOAL',
          statement: 'Raise my own queens',
          createdAt: '2025-03-12T00:00:00.000Z',
          topics: [],
        },
        {
          key: 'noor-q',
          kind: 'QUESTION',
          statement: 'When do queens fly?',
          createdAt: '2025-03-11T00:00:00.000Z',
          topics: [{ name: 'Queen rearing' }],
        },
      ],
      network: {
        totalCount: 2,
        pageInfo: { hasNextPage: false },
        edges: [
          {
            node: { name: 'Pim' },
            hop: {
              from: { name: 'Noor Haddad' },
              to: { name: 'Pim' },
              origin: 'FRIEND',
              since: '2018-01-01T00:00:00.000Z',
              strength: 0.9,
              evidence: 'one garden',
            },
          },
          {
            node: { name: 'Zoe' },
            hop: {
              from: { name: 'Noor Haddad' },
              to: { name: 'Zoe' },
              origin: 'OTHER',
              since: null,
              strength: 0.4,
              evidence: null,
            },
          },
        ],
      },
    },
  });
});

test('of somebody who said nothing there is nothing, and that is no error', async () => {
  await story(db, [['person', { key: 'zoe' }]]);
  expect(await execute(db, `{ person(key: "zoe") ${whole.replace(/\bid\b/, '')} }`)).toEqual({
    data: {
      person: {
        key: 'zoe',
        name: 'Zoe',
        ...Object.fromEntries(
          ['headline', 'bio', 'affiliation', 'city', 'country', 'capacity'].map((field) => [
            field,
            null,
          ]),
        ),
        paused: false,
        ...Object.fromEntries(
          [
            'languages',
            'ownWords',
            'expertise',
            'interests',
            'disciplines',
            'memberships',
            'challenges',
            'helpedWith',
            'sessionsLed',
            'needs',
          ].map((field) => [field, []]),
        ),
        network: { totalCount: 0, pageInfo: { hasNextPage: false }, edges: [] },
      },
    },
    errors: [],
  });
});

test('somebody hidden is nowhere: not asked for, not among those known, not behind anything they did', async () => {
  const id = await story(db, [
    ...noor,
    ['person', { key: 'quinn', visibility: 'NOBODY' }],
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
