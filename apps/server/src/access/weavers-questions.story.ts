import type { Ids } from '@peergraph/testkit';

type Asked = {
  by: string;
  query: string;
  /** What of the answer counts, where the rest differs each time. */
  part?: RegExp;
  /** Asked as in a browser, where no access token will do. */
  inBrowser?: boolean;
};

/** Whoever asks, and what: each differs in its answer by one choice of one person. */
export function weaversQuestions(id: Ids, waiting: string): readonly Asked[] {
  const of = (...keys: string[]) => keys.map((key) => JSON.stringify(id(key))).join(', ');
  const ask = (by: string, ...queries: string[]): Asked[] =>
    queries.map((query) => ({ by, query: `{ ${query} }` }));
  const find = (input: string) =>
    `hyperConnections(input: { ${input} }) { items { score asked room person { key ownWords disciplines { name } } evidence { kind title } }
      gap { kind frontier { key } } understoodAs { topic { name } } }`;
  const network = 'network { totalCount edges { node { key } } }';
  const communities = [...Array(6).keys()].map(
    (community) => `community(id: ${community}, first: 1) { nodes { key } leftOut { count } }`,
  );
  return [
    // Hal is for nobody, and Ines, Nils and Otto had to do with him.
    ...ask(
      'nils',
      'viewer { shownTo { day by { key } } }',
      `person(key: "nils") { ${network} }`,
      `person(key: "nils") { network { totalCount } }`,
      `reach(personId: ${of('nils')}, hops: 1) { total people { person { key } } }`,
      'overview { isolated }',
      'unconnected { nodes { key } }',
    ),
    {
      by: 'nils',
      query: 'mutation { downloadMyData }',
      part: /"ties\\":[\s\S]*?"visibility\\"/,
      inBrowser: true,
    },
    {
      by: 'otto',
      query: `mutation { changeChallenge(input: { challengeId: ${of('half-brought')}, title: " " }) { key } }`,
    },
    // Kit may not learn whom Hal knows by trying ways.
    {
      by: 'kit',
      query: `mutation { passOnRequest(input: { requestId: "${waiting}", path: [${of('hal', 'hetty', 'kit', 'milo')}] }) { state } }`,
    },
    ...ask('moss', 'program(key: "looms") { desk { unserved { learner { key } } } }'),
    ...ask(
      'vera',
      'person(key: "otto") { helpedWith(first: 1) { key } }',
      'person(key: "otto") { challenges(first: 1) { key } }',
      'challenges(first: 1) { key }',
      'person(key: "otto") { sessionsLed { key } }',
      'cohort(key: "loom-1") { challenges(first: 1) { key } }',
      'person(key: "ines") { email }',
      `nodes(ids: [${of('ines', 'milo')}]) { nodes { key facets { canBeAsked } } }`,
      'unconnected(first: 1) { leftOut { count } }',
      `neighbourhood(nodeId: ${of('loom-2')}, first: 1) { leftOut { kind count } }`,
      `overview(programId: ${of('dyes')}) { communities { size about } }`,
      find(`topicIds: [${of('selvedge')}], anonymous: true`),
      // Jo, Max and Pau do not show whom they know.
      find(`topicIds: [${of('heddle')}], personId: ${of('kit')}`),
      `reach(personId: ${of('ada')}, hops: 4) { total }`,
      `paths(fromId: ${of('ada')}, toId: ${of('tess')}, first: 20) { people { key } }`,
      // Gwen does not show what she knows.
      find(`topicIds: [${of('indigo')}], personId: ${of('gwen')}`),
      find(`topicIds: [${of('weft')}], anonymous: true`),
      find(`topicIds: [${of('reed')}], personId: ${of('ada')}`),
      find(`topicIds: [${of('shuttle')}], anonymous: true`),
      find('text: "a shed in Tarnhelm", anonymous: true'),
      ...communities,
    ),
    ...ask('ines', find(`topicIds: [${of('selvedge')}], anonymous: true`)),
    // Cass is counted before she is named.
    ...ask('kit', `preview(personId: ${of('kit')}) { people }`),
    ...ask('dag', `preview(personId: ${of('dag')}) { people }`),
    // Ros has hidden since communities were found last.
    ...ask('zeno', 'overview { ties { from to count } }', ...communities),
  ];
}
