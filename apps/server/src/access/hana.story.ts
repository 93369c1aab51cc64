import type { Telling } from '@peergraph/testkit';

/** Two programs, and people of both whom everyone may see: Ben knows Dora over Hana alone, and over Eli and Finn. */
export const village: readonly Telling[] = [
  ['program', { key: 'water', name: 'Water' }],
  ['program', { key: 'stone', name: 'Stone' }],
  ['cohort', { key: 'water-1', program: 'water' }],
  ['cohort', { key: 'water-2', program: 'water' }],
  ['cohort', { key: 'stone-1', program: 'stone' }],
  ['membership', { person: 'cora', cohort: 'water-1' }],
  ['membership', { person: 'pia', cohort: 'water-2' }],
  ['membership', { person: 'ann', cohort: 'stone-1' }],
  ['person', { key: 'fay', name: 'Fay Lead' }],
  ['connection', { from: 'ben', to: 'eli' }],
  ['connection', { from: 'eli', to: 'finn' }],
  ['connection', { from: 'finn', to: 'dora' }],
  ['connection', { from: 'ann', to: 'cora' }],
  ['topic', { name: 'Wells', disciplines: ['Hydrology'] }],
  ['topic', { name: 'Lime', disciplines: ['Masonry'] }],
  ['expertise', { person: 'ben', topic: 'wells', level: 3 }],
  ['expertise', { person: 'dora', topic: 'wells', level: 4 }],
  ['expertise', { person: 'dora', topic: 'lime', level: 2 }],
  ['expertise', { person: 'eli', topic: 'lime', level: 5 }],
  ['person', { key: 'dora', headline: 'Digs wells and slakes lime' }],
  [
    'challenge',
    {
      key: 'dry',
      title: 'A dry well',
      posedBy: ['ben'],
      helpedBy: ['eli'],
      topics: ['wells'],
      cohort: 'water-1',
    },
  ],
  ['session', { key: 'talk', title: 'On wells', cohort: 'water-1', topics: ['wells'] }],
];

/** Hana, and everything a person can have here, with a word in each that stands nowhere else. */
export const hana = (visibility?: 'NOBODY'): readonly Telling[] => [
  [
    'person',
    {
      key: 'hana',
      name: 'Hana Quillon',
      headline: 'Vermeer of wells',
      bio: 'Born in Bramblewick, she digs wells.',
      affiliation: 'Zephyr Works',
      city: 'Ombersley',
      ownWords: ['Listens to groundwater with a fennelstalk, for years and years and years.'],
      ...(visibility && { visibility }),
    },
  ],
  ['program', { key: 'water', name: 'Water' }],
  ['cohort', { key: 'water-1', program: 'water' }],
  ['membership', { person: 'hana', cohort: 'water-1' }],
  ['connection', { from: 'hana', to: 'ben', strength: 0.9, evidence: 'Met at the jetstream' }],
  ['connection', { from: 'hana', to: 'dora', strength: 0.9, evidence: 'Same larkspur' }],
  ['expertise', { person: 'hana', topic: 'wells', level: 5, evidence: 'Dug the mooncalf well' }],
  ['expertise', { person: 'hana', topic: 'quernstones', level: 5 }],
  ['expertise', { person: 'hana', topic: 'lime', level: 3 }],
  ['interest', { person: 'hana', topic: 'falconry' }],
  [
    'need',
    {
      key: 'hana-need',
      person: 'hana',
      kind: 'goal',
      statement: 'Learn to read a tidewrack',
      topics: ['wells', 'dowsing'],
    },
  ],
  [
    'challenge',
    {
      key: 'hana-asks',
      title: 'Why is it wormwood',
      statement: 'The spindrift well tastes of it.',
      posedBy: ['hana'],
      topics: ['wells', 'absinthe'],
      cohort: 'water-1',
    },
  ],
  [
    'challenge',
    {
      key: 'dry',
      title: 'A dry well',
      posedBy: ['ben'],
      helpedBy: ['hana'],
      topics: ['wells'],
      cohort: 'water-1',
    },
  ],
  [
    'session',
    { key: 'talk', title: 'On wells', cohort: 'water-1', ledBy: ['hana'], topics: ['wells'] },
  ],
];

/** Words that tell of Hana, by what of her they are part of. */
export const tellTales = {
  profile: ['Quillon', 'Vermeer', 'Bramblewick', 'Zephyr', 'Ombersley', 'wormwood', 'spindrift'],
  expertise: ['fennelstalk', 'mooncalf', 'quernstones', 'falconry'],
  needs: ['tidewrack', 'dowsing'],
  connections: ['jetstream', 'larkspur'],
} as const;

const person = `email key name headline bio affiliation city ownWords expertise { level words evidence topic { name peopleCount } }
  interests { name } disciplines { name } memberships { cohort { key } } challenges { title } helpedWith { title }
  sessionsLed { title } needs { statement topics { name } } network { totalCount pageInfo { endCursor } edges { cursor node { key } hop { evidence } } }`;
const found = `items { person { key } score relevance novelty reachability availability distance asked room raised why
  topicPaths { sentence evidence expertise { name } } evidence { title outcome } paths { people { key } sentence } }
  understoodAs { topic { name } weight strength } gap { kind message frontier { name } unknownTopics { name } }`;
const graph =
  'nodes { key title subtitle distance around { kind count } facets { topics { name } disciplines { name } community canBeAsked } } ties { from to kind evidence level } leftOut { kind count }';

/** Questions that come upon Hana by every way there is; `id` gives ids by key. */
export const questions = (id: (key: string) => string): readonly string[] => {
  const of = (key: string) => JSON.stringify(id(key));
  const search = (text: string) =>
    `{ search(text: "${text}", kinds: [PERSON, TOPIC, CHALLENGE, SESSION]) { kind key title subtitle score } }`;
  const find = (input: string) => `{ hyperConnections(input: { ${input} }) { ${found} } }`;
  return [
    `{ person(key: "hana") { ${person} } }`,
    `{ person(id: ${of('hana')}) { name } ben: person(key: "ben") { ${person} } }`,
    ...['Hana Quillon', 'Vermeer', 'quernstones', 'dowsing', 'wormwood', 'wells'].map(search),
    `{ neighbourhood(nodeId: ${of('ben')}, depth: 2) { ${graph} } }`,
    `{ neighbourhood(nodeId: ${of('hana')}) { ${graph} } }`,
    `{ neighbourhood(nodeId: ${of('well')}, kinds: [PERSON], first: 2) { ${graph} } }`,
    `{ nodes(ids: [${['hana', 'ben', 'dora', 'dry', 'hana-asks', 'quernstone', 'well', 'water-1'].map(of)}]) { ${graph} } }`,
    `{ nodesByKey(refs: [{kind: PERSON, key: "hana"}, {kind: CHALLENGE, key: "hana-asks"}, {kind: TOPIC, key: "quernstone"}]) { ${graph} } }`,
    ...[1, 2, 3, 4].map(
      (hops) =>
        `{ reach(personId: ${of('ben')}, hops: ${hops}) { total people { person { key } ways via { key } } } }`,
    ),
    `{ reach(personId: ${of('hana')}, hops: 1) { total people { person { key } } } }`,
    `{ paths(fromId: ${of('ben')}, toId: ${of('dora')}) { people { name } sentence hops { evidence } } }`,
    `{ paths(fromId: ${of('ben')}, toId: ${of('hana')}) { people { name } hops { evidence } } }`,
    '{ overview { people isolated leftOut communities { id size about component people { title } } ties { from to count } } }',
    `{ overview(programId: ${of('water')}) { people isolated communities { size about people { title } } } }`,
    ...[0, 1, 2].map((community) => `{ community(id: ${community}) { ${graph} } }`),
    `{ unconnected { ${graph} } }`,
    '{ programs(first: 5) { key cohorts { key peopleCount challengeCount challenges(first: 5) { title posedBy { name } helpedBy { name } topics { name } } } } }',
    '{ challenge(key: "hana-asks") { title statement posedBy { name } topics { name } cohort { key } } }',
    '{ challenge(key: "dry") { posedBy { name } helpedBy { name } } }',
    `{ topics(ids: [${['quernstone', 'falconry', 'dowsing', 'absinthe', 'well', 'lime'].map(of)}]) { name aliases peopleCount } }`,
    find(`topicIds: [${of('well')}], personId: ${of('ann')}, everyBoldness: true`),
    find(`topicIds: [${of('well')}], personId: ${of('ben')}, outside: COHORT`),
    find(`topicIds: [${of('quernstone')}], anonymous: true`),
    find(`text: "Who digs wells, or knows quernstones?", anonymous: true`),
    find(`text: "Who digs wells", personId: ${of('ann')}, plusTopicKeys: ["quernstone"]`),
    find(`challengeId: ${of('dry')}, personId: ${of('ben')}`),
    find(`challengeId: ${of('hana-asks')}, anonymous: true`),
    find(`needId: ${of('hana-need')}, anonymous: true`),
    find(`topicIds: [${of('lime')}], personId: ${of('hana')}`),
  ];
};
