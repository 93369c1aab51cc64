import {
  acceptRequest,
  changeSettings,
  type Db,
  refresh,
  requestIntroduction,
  type Settings,
  seenFrom,
  type Viewer,
  writePitchFor,
  writeShown,
} from '@peergraph/graph';
import { type Ids, story, type Telling } from '@peergraph/testkit';
import { bearer, makeAccount } from './askers.story.ts';
import { weaversQuestions } from './weavers-questions.story.ts';

/** Each of them knows each other of them. */
const circle = (...people: string[]): Telling[] =>
  people.flatMap((from, index) =>
    people.slice(index + 1).map((to): Telling => ['connection', { from, to }]),
  );
const knows = (topic: string, ...people: string[]) =>
  people.map((person): Telling => ['expertise', { person, topic, level: 4 }]);
const many = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}-${String(index + 1).padStart(2, '0')}`);

/** Twelve who are for nobody and know Tess better than anybody whom one sees. */
const shadows = many('shadow', 12);
const dyers = many('dyer', 7);

const people: readonly Telling[] = [
  [
    'person',
    {
      key: 'gwen',
      headline: 'Of Tarnhelm',
      ownWords: ['Hears a loom that is out of true long before anybody else in the room does.'],
    },
  ],
  ['person', { key: 'hal' }],
  ['person', { key: 'hob', visibility: 'NOBODY' }],
  ['person', { key: 'ines', capacity: 2 }],
  ['person', { key: 'milo', capacity: 1 }],
  ['person', { key: 'moss' }],
  ['person', { key: 'pau', paused: true }],
  ['person', { key: 'poe', paused: true }],
  ['person', { key: 'vera' }],
  ...shadows.map((key): Telling => ['person', { key, visibility: 'NOBODY' }]),
];

const network: readonly Telling[] = [
  ...['hal', 'ines', 'jo', 'milo', 'pau', 'gwen'].map(
    (to): Telling => ['connection', { from: 'kit', to }],
  ),
  ['connection', { from: 'jo', to: 'cass' }],
  ['connection', { from: 'kim', to: 'cass' }],
  ['connection', { from: 'kim', to: 'dag' }],
  ['connection', { from: 'kim', to: 'ada' }],
  ['connection', { from: 'nils', to: 'hal' }],
  ['connection', { from: 'hetty', to: 'hal' }],
  ['connection', { from: 'hetty', to: 'kit' }],
  // From Ada to Tess over Abe; and, further, over Abel and Adam, and over Max who does not show whom he knows.
  ['connection', { from: 'ada', to: 'abe' }],
  ['connection', { from: 'abe', to: 'tess' }],
  ['connection', { from: 'ada', to: 'abel' }],
  ['connection', { from: 'abel', to: 'adam' }],
  ['connection', { from: 'adam', to: 'tess', strength: 0.2 }],
  ['connection', { from: 'ada', to: 'max' }],
  ['connection', { from: 'max', to: 'bo' }],
  ['connection', { from: 'bo', to: 'tess', strength: 0.2 }],
  ...shadows.map((from): Telling => ['connection', { from, to: 'tess', strength: 1 }]),
  ['connection', { from: 'max', to: 'row' }],
  ['connection', { from: 'row', to: 'rowan' }],
  ['connection', { from: 'rowan', to: 'rowena' }],
  ...circle('rita', 'rolf', 'ros', 'rune'),
  ...circle('yann', 'yara', 'yves', 'zeno'),
  ['connection', { from: 'zeno', to: 'ros' }],
];

const known: readonly Telling[] = [
  ['topic', { name: 'Weft', disciplines: ['Weaving'] }],
  ['topic', { name: 'Selvedge', disciplines: ['Weaving'] }],
  ['topic', { name: 'Heddles', disciplines: ['Weaving'], related: ['Heddle making'] }],
  ['topic', { name: 'Reeds', disciplines: ['Weaving'] }],
  ['topic', { name: 'Shuttles', disciplines: ['Weaving'], related: ['Bobbins'] }],
  ['topic', { name: 'Shed', disciplines: ['Weaving'] }],
  ['topic', { name: 'Shed building', disciplines: ['Carpentry'] }],
  ['topic', { name: 'Mordants', disciplines: ['Chemistry'] }],
  ['topic', { name: 'Madder', disciplines: ['Dyeing'] }],
  ['topic', { name: 'Indigo', disciplines: ['Dyeing'] }],
  ['bridge', { from: 'shed building', relation: 'false_friend', to: 'shed' }],
  ...knows('weft', 'ros', 'wim'),
  ...knows('sprang', 'ros'),
  ...knows('selvedge', 'ines', 'milo'),
  ...knows('heddles', 'pau'),
  ...knows('reeds', 'kim'),
  ...knows('shuttles', 'poe'),
  ...knows('bobbins', 'bob'),
  ...['heddle making', 'reeds', 'shuttles', 'shed building', 'mordants'].flatMap((topic) =>
    knows(topic, 'gwen'),
  ),
  ...knows('madder', 'rita'),
  ...knows('indigo', 'rita', 'rolf', ...dyers),
];

const challenge = (
  key: string,
  createdAt: string,
  posedBy: string,
  helpedBy: string[] = [],
): Telling => [
  'challenge',
  { key, createdAt, posedBy: [posedBy], helpedBy, cohort: 'loom-1', topics: ['selvedge'] },
];
const programs: readonly Telling[] = [
  ['program', { key: 'looms' }],
  ['program', { key: 'dyes' }],
  ['cohort', { key: 'loom-1', program: 'looms' }],
  ['cohort', { key: 'loom-2', program: 'looms' }],
  ['cohort', { key: 'dye-1', program: 'dyes' }],
  ...['cass', 'dag'].map((person): Telling => ['membership', { person, cohort: 'loom-2' }]),
  ...['rita', 'rolf', 'rune'].map((person): Telling => ['membership', { person, cohort: 'dye-1' }]),
  challenge('jo-asks', '2026-03-01', 'jo'),
  challenge('hal-asks', '2026-04-01', 'hal'),
  challenge('hal-waits', '2026-05-01', 'hal', ['otto']),
  challenge('otto-asks', '2026-02-01', 'otto'),
  challenge('wim-asks', '2026-01-01', 'wim', ['otto']),
  challenge('half-brought', '2026-06-01', 'otto'),
  ['session', { key: 'half-told', title: 'Half told', ledBy: ['otto'] }],
];

const shown: Settings & { counted: boolean } = {
  profile: 'EVERYONE',
  expertise: 'EVERYONE',
  needs: 'EVERYONE',
  connections: 'EVERYONE',
  counted: false,
};
/** Who differs from everybody else, and in what; Ros has only just hidden. */
const differing: Record<string, Partial<typeof shown>> = {
  gwen: { expertise: 'NOBODY' },
  jo: { connections: 'NOBODY' },
  max: { connections: 'NOBODY' },
  pau: { connections: 'NOBODY' },
  hal: { profile: 'NOBODY' },
  cass: { profile: 'COHORT', counted: true },
};

/** Introductions by Kit: Ines said yes to Jo, and to Hal, whom Kit has yet to introduce to Milo; which one is that? */
async function introduce(db: Db, id: Ids): Promise<string> {
  const words = { need: 'It frays.', outcome: 'It holds.' };
  const sentences = [{ text: 'It frays.', cites: 'WORDS need' }];
  let waiting = '';
  for (const [from, to] of [
    ['jo', 'ines'],
    ['hal', 'ines'],
    ['hal', 'milo'],
  ] as const) {
    const { requestId } = await requestIntroduction(db, {
      ...words,
      key: `${from} asks for ${to}`,
      actorId: id(from),
      challengeId: id(`${from}-asks`),
      toId: id(to),
      way: 'PERSON',
      path: [from, 'kit', to].map(id),
    });
    if (to === 'milo') {
      waiting = requestId;
      continue;
    }
    const byKit = { actorId: id('kit'), key: `to ${to} of ${from}`, requestId };
    await writePitchFor(db, { ...byKit, sentences, send: true });
    await acceptRequest(db, { actorId: id(to), key: `yes to ${from}`, requestId });
  }
  return waiting;
}

/** People who differ in one choice each; the questions come upon every place where a statement asks for that choice. */
export async function tellWeavers(whole: Db) {
  const db = seenFrom(whole, ['keeper']);
  const id = await story(db, [...people, ...network, ...known, ...programs]);
  const waiting = await introduce(db, id);
  const change = (key: string, settings: Partial<typeof shown>) =>
    changeSettings(db, { accountId: `account of ${key}`, personId: id(key), ...settings });
  for (const [key, settings] of Object.entries(differing))
    await change(key, { ...shown, ...settings });

  const viewers = new Map<string, Viewer>();
  for (const name of [
    'vera',
    'kit',
    'hal',
    'hob',
    'ines',
    'jo',
    'moss',
    'nils',
    'otto',
    'zeno',
    'dag',
  ]) {
    const roles = name === 'moss' ? [{ programId: id('looms'), role: 'FACILITATOR' }] : [];
    viewers.set(name, await makeAccount(db, { name, personId: id(name), roles }));
  }
  for (const name of ['hal', 'hob']) {
    const { accountId = '' } = viewers.get(name) ?? {};
    await writeShown(db, { accountId, about: 'TEXT', hits: [id('nils')], onTheWay: [] });
  }
  const headers = new Map<string, Record<string, string>>();
  for (const [name, viewer] of viewers)
    headers.set(name, await bearer(db, viewer, 'READ', 'WRITE'));

  const begin = async () => {
    await change('ros', shown);
    await refresh(db);
    await change('ros', { profile: 'NOBODY' });
    // As an import leaves what it brings until it is done.
    await whole.run(
      `MATCH (work:Challenge|Session) WHERE work.key IN ['half-brought', 'half-told']
       SET work.audience = [] REMOVE work:ListedWork`,
      {},
      'write',
    );
  };
  const asked = weaversQuestions(id, waiting).map(({ by, ...question }) => ({
    ...question,
    headers: headers.get(by) ?? {},
    viewer: viewers.get(by),
  }));
  return { name: 'people differ in one choice each', begin, questions: asked };
}
