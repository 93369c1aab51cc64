import { clear, type Ids, openTestDb, story } from '@peergraph/testkit';
import { beforeEach, expect, test } from 'vitest';
import { execute } from '../execute.ts';
import { noor, whole } from './noor.story.ts';

const db = await openTestDb();
beforeEach(() => clear(db));

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
