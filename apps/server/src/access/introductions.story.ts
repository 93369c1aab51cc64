import {
  changeProposal,
  changeSettings,
  type Db,
  draftProposals,
  refresh,
  requestIntroduction,
  type Settings,
  seenFrom,
  writePitchFor,
} from '@peergraph/graph';
import { story, type Telling } from '@peergraph/testkit';
import { bearer, makeAccount } from './askers.story.ts';
import { hana, questions, village } from './hana.story.ts';

/** What the questions of introductions come upon, beside the village: Cora knows Hana, whom Ann asks for and Dora through. */
const more: readonly Telling[] = [
  ['connection', { from: 'cora', to: 'hana', strength: 0.8 }],
  ['connection', { from: 'ann', to: 'ben' }],
  ['topic', { name: 'Puddling', disciplines: ['Masonry'], related: ['Lime'] }],
  ['topic', { name: 'Dry stone', disciplines: ['Masonry'], related: ['Puddling'] }],
  ['topic', { name: 'Dry stoning', disciplines: ['Falconry'] }],
  ['bridge', { from: 'dry stoning', relation: 'false_friend', to: 'dry stone' }],
  ['expertise', { person: 'hana', topic: 'puddling', level: 5 }],
  ['expertise', { person: 'hana', topic: 'dry stoning', level: 5 }],
  ['expertise', { person: 'ann', topic: 'lime', level: 1 }],
  ['interest', { person: 'hana', topic: 'lime' }],
  [
    'challenge',
    { key: 'anns', title: 'A leaking wall', posedBy: ['ann'], cohort: 'stone-1', topics: ['lime'] },
  ],
  [
    'challenge',
    { key: 'anns-2', title: 'A pond', posedBy: ['ann'], cohort: 'water-1', topics: ['lime'] },
  ],
  ['session', { key: 'walls', title: 'Walls', ledBy: ['hana', 'dora'], topics: ['lime'] }],
];

type Question = { query: string; headers: Record<string, string> };
const words = { need: 'It leaks.', outcome: 'It holds.' };

/** Situations of Hana, and the questions asked in each by whom they come upon. */
export async function tellIntroductions(whole: Db) {
  const db = seenFrom(whole, ['keeper']);
  await story(db, village);
  const id = await story(db, [...hana(), ...more]);
  await refresh(db);
  const viewers = new Map<string, Record<string, string>>();
  for (const name of ['hana', 'ann', 'ben', 'cora', 'fay']) {
    const roles = name === 'fay' ? [{ programId: id('water'), role: 'FACILITATOR' }] : [];
    const viewer = await makeAccount(db, { name, personId: id(name), roles });
    viewers.set(name, await bearer(db, viewer, 'READ', 'WRITE'));
  }
  const asked = (to: string, ...path: string[]) => ({
    key: `${to} ${path.join(' ')}`,
    actorId: id('ann'),
    challengeId: id('anns'),
    toId: id(to),
    way: 'PERSON' as const,
    path: path.map(id),
    ...words,
  });
  const toHana = await requestIntroduction(db, asked('hana', 'ann', 'cora', 'hana'));
  const toEli = await requestIntroduction(db, asked('dora', 'ann', 'ben', 'hana', 'dora'));
  const ofHana = await requestIntroduction(db, {
    ...asked('ann', 'hana', 'cora', 'ann'),
    actorId: id('hana'),
    challengeId: id('hana-asks'),
  });
  const sentences = [{ text: 'It leaks.', cites: 'WORDS need' }];
  const { requestId } = toEli;
  await writePitchFor(db, { actorId: id('hana'), key: 'pitch', requestId, sentences, send: true });
  const byCora = { actorId: id('cora'), key: 'pitch of cora', sentences, send: true };
  await writePitchFor(db, { ...byCora, requestId: ofHana.requestId });
  const facilitator = { actorId: id('fay'), facilitates: [id('water')], programId: id('water') };
  await draftProposals(db, { ...facilitator, learnerIds: [id('ann')] });
  await whole.run(
    `MATCH (proposal:Proposal)-[to:TO]->(), (hana:Person {key: 'hana'}) DELETE to CREATE (proposal)-[:TO]->(hana)`,
    {},
    'write',
  );
  const drafted = await whole.run('MATCH (one:Proposal) RETURN one.id AS id', {}, 'read');
  for (const one of drafted)
    await changeProposal(db, {
      ...facilitator,
      key: 'publish',
      proposalId: String(one.id),
      state: 'PUBLISHED',
    });

  const of = (key: string) => JSON.stringify(id(key));
  const as = (name: string, ...queries: string[]): Question[] =>
    queries.map((query) => ({ query, headers: viewers.get(name) ?? {} }));
  const request = (to: string, challenge: string, ...path: string[]) => {
    const given = `toId: ${of(to)}, challengeId: ${of(challenge)}, way: PERSON, need: "It leaks.", outcome: "It holds."`;
    return `mutation { requestIntroduction(input: { ${given}, path: [${path.map(of).join(', ')}] }) { state } }`;
  };
  const cite = (cites: string) =>
    `mutation { writePitch(input: { requestId: ${JSON.stringify(toHana.requestId)}, sentences: [{ text: "You know.", cites: "${cites}" }] }) { state } }`;
  const find = (input: string) =>
    `{ hyperConnections(input: { ${input} }) { items { person { key } distance score paths { people { key } } evidence { kind title people } } gap { kind message frontier { key } unknownTopics { name } } understoodAs { topic { name } } } }`;
  const ties = `person(key: "hana") { network { totalCount edges { node { key } } } }
    neighbourhood(nodeId: ${of('hana')}, kinds: [PERSON], depth: 2) { nodes { key around { kind count } } ties { evidence } }
    near: reach(personId: ${of('ben')}, hops: 1) { people { person { key } } }
    paths(fromId: ${of('ben')}, toId: ${of('hana')}) { people { key } }`;
  const all: Question[] = [
    ...as('ann', ...questions(id)),
    ...as(
      'ann',
      `{ prospect(toId: ${of('hana')}, challengeId: ${of('anns-2')}) { obstacle { kind } room } }`,
      `{ prospect(toId: ${of('eli')}, challengeId: ${of('hana-asks')}) { obstacle { kind } } }`,
      '{ myProposals { expert { key } challenge { title } } }',
      '{ myRequests { expert { key ownWords } broker { key } path { key } } }',
      '{ myInbox { learner { key } challenge { title posedBy { key } topics { name } cohort { key } } } }',
      '{ challenge(key: "dry") { helpedBy { key ownWords } } }',
      `{ brokerRecords(personIds: [${of('hana')}]) { pitched person { key } } }`,
      `{ preview(personId: ${of('ann')}) { people trusted } }`,
      request('hana', 'anns-2', 'ann', 'cora', 'hana'),
      request('eli', 'hana-asks', 'ann', 'ben', 'eli'),
      request('dora', 'anns-2', 'ann', 'ben', 'hana', 'dora'),
      ...['puddling', 'dry-stone'].flatMap((topic) => [
        find(`topicIds: [${of(topic)}], personId: ${of('ann')}`),
        find(`topicIds: [${of(topic)}], personId: ${of('ann')}, outside: COMMUNITY`),
        find(`topicIds: [${of(topic)}], personId: ${of('cora')}`),
        find(`topicIds: [${of(topic)}], anonymous: true`),
      ]),
      find(`text: "a wall that leaks", personId: ${of('cora')}`),
      find(`text: "dry stone walls with lime", personId: ${of('ben')}`),
      find(`topicIds: [${of('lime')}], personId: ${of('cora')}`),
      find(`topicIds: [${of('well')}], personId: ${of('cora')}`),
      `{ programs(first: 5) { cohorts { peopleCount challengeCount challenges(first: 9) { title cohort { key } } } } }`,
      `{ paths(fromId: ${of('ann')}, toId: ${of('dora')}, first: 5) { people { key } } }`,
      `{ paths(fromId: ${of('cora')}, toId: ${of('dora')}, first: 5) { people { key } } }`,
    ),
    ...as(
      'ben',
      '{ viewer { claims { kind title } } }',
      `{ ${ties} }`,
      '{ unconnected { nodes { key } } }',
      '{ overview { communities { size about people { key } } ties { count } isolated } }',
    ),
    ...as('cora', `{ ${ties} }`, cite(`TOPIC ${id('puddling')}`), cite(`WORK ${id('hana-asks')}`)),
    ...as(
      'fay',
      `{ program(key: "water") { desk { loads { person { key } asked } unserved { learner { key } challenge { title } } proposals { id } } } }`,
      `{ neighbourhood(nodeId: ${of('water-1')}, first: 20) { nodes { key } } }`,
    ),
    ...as(
      'hana',
      `{ ${ties} }`,
      '{ person(key: "hana") { email } ann: person(key: "ann") { email } }',
    ),
  ];

  const hers = { accountId: 'account of hana', personId: id('hana') };
  const situation = (name: string, settings: Settings & { counted: boolean }) => ({
    name,
    begin: async () => {
      await changeSettings(db, { ...hers, ...settings });
      await refresh(db);
    },
    questions: all,
  });
  const each = (choice: 'NOBODY' | 'EVERYONE', profile: Settings['profile'], counted = false) => ({
    profile,
    expertise: choice,
    needs: choice,
    connections: choice,
    counted,
  });
  return [
    situation('she shows her profile alone', each('NOBODY', 'EVERYONE')),
    situation('she is hidden', each('NOBODY', 'NOBODY')),
    situation('she is for her cohort, and counted', each('EVERYONE', 'COHORT', true)),
  ];
}
