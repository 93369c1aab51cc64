import type { Telling } from '@peergraph/testkit';

/** Noor keeps bees in town and has been in two cohorts. */
export const noor: Telling[] = [
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

/** Everything the API tells of a person. */
export const whole = `{
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
