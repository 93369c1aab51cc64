import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Entry, entry, findFormat, UnreadableFile } from '@peergraph/exchange';
import { clear, openTestDb } from '@peergraph/testkit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ImportOptions, importEntries, refresh } from '../index.ts';

const db = await openTestDb();
let folder = '';
beforeEach(async () => {
  await clear(db);
  folder = mkdtempSync(join(tmpdir(), 'peergraph-import-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

type Files = Record<string, string>;

/** Imports a folder of CSV files; those of an earlier import that are not named again are still there. */
function importing(files: Files, options?: ImportOptions) {
  for (const [name, lines] of Object.entries(files)) {
    writeFileSync(join(folder, `${name}.csv`), lines.replace(/^ +/gm, '').trim());
  }
  const csv = findFormat('csv');
  if (!csv) throw new Error('The format csv is gone.');
  return importEntries(db, () => csv.read(folder, {}), options);
}

const read = (statement: string) => db.run(statement, {}, 'read');
const everything = () =>
  read(
    `MATCH (n) WHERE NOT (n:__Neo4jMigration OR n:__Neo4jMigrationsLock OR n:TestDatabase)
     RETURN labels(n) AS labels, properties(n) AS properties,
       COLLECT { MATCH (n)-[tie]->(other) RETURN [type(tie), properties(tie), other.key] ORDER BY type(tie), other.key } AS ties
     ORDER BY labels, n.key`,
  );

/** A small program with one of every kind. */
const orchard: Files = {
  programs: `key,name
    orchard,Orchard school`,
  cohorts: `key,program,name,starts
    spring,orchard,Spring,2026-03`,
  topics: `name,aliases,disciplines,broader
    grafting,scion work,horticulture,propagation
    beekeeping,,entomology,`,
  bridges: `from,relation,to,note
    grafting,means_similar,skin graft,Both join what was cut.`,
  people: `key,name,capacity
    mila,Mila,2
    otto,Otto,
    pia,Pia,`,
  expertise: `person,topic,level,since
    otto,Grafting,4,2019`,
  interests: `person,topic
    mila,beekeeping`,
  memberships: `person,cohort,roles
    mila,spring,learner
    otto,spring,expert;mentor`,
  challenges: `key,title,cohort,posedBy,helpedBy,topics
    old-pears,Our old pears don't take,spring,mila,otto,grafting;frost`,
  needs: `key,person,kind,statement,topics
    q1,mila,question,When do I cut the scions?,grafting`,
  sessions: `key,title,cohort,ledBy,attendedBy,topics
    knives,Knives and wax,spring,otto,mila,grafting`,
  connections: `from,to,origin,strength
    otto,pia,FRIEND,0.8`,
};
const counts = {
  program: 1,
  cohort: 1,
  person: 3,
  bridge: 1,
  expertise: 1,
  interest: 1,
  membership: 2,
  challenge: 1,
  need: 1,
  session: 1,
  connection: 1,
};

test('a program arrives, and coming again changes nothing', async () => {
  expect(await importing(orchard)).toEqual({
    // Two are in the file of topics; propagation, skin graft and frost are named elsewhere.
    created: { ...counts, topic: 5 },
    updated: {},
    unchanged: {},
    problems: [],
  });
  const arrived = await everything();
  expect(await importing({})).toEqual({
    created: {},
    updated: {},
    unchanged: { ...counts, topic: 2 },
    problems: [],
  });
  expect(await everything()).toEqual(arrived);
});

test('only what changed is updated, and nothing is overwritten with emptiness', async () => {
  await importing(orchard);
  const again = await importing({
    people: `key,name,headline,capacity
      mila,Mila,Keeps old pears,
      otto,Otto,,
      pia,Pia,,`,
    connections: `from,to,strength
      pia,otto,0.9`,
  });
  expect(again).toEqual({
    created: {},
    updated: { person: 1, connection: 1 },
    unchanged: { ...counts, person: 2, connection: undefined, topic: 2 },
    problems: [],
  });
  expect(
    await read(
      `MATCH (mila:Person {key: 'mila'}), (otto:Person)-[tie:CONNECTED]-(:Person {key: 'pia'})
       RETURN mila.headline AS headline, mila.capacity AS capacity, tie.strength AS strength, tie.origin AS origin`,
    ),
  ).toEqual([{ headline: 'Keeps old pears', capacity: 2, strength: 0.9, origin: 'FRIEND' }]);
});

test('a dry run tells what the real one does, and does nothing', async () => {
  const files = {
    ...orchard,
    expertise: `person,topic
      otto,Grafting
      nobody,frost`,
  };
  const dry = await importing(files, { dryRun: true });
  expect(await everything()).toEqual([]);
  expect(await importing(files)).toEqual(dry);
  expect(dry.created).toEqual({ ...counts, topic: 5 });
});

test('who is referred to but nowhere to be found is told once a file', async () => {
  const { created, problems } = await importing({
    ...orchard,
    expertise: `person,topic
      otto,grafting
      vera,grafting
      vera,frost
      vera,pruning
      vera,bees`,
    connections: `from,to
      otto,vera
      mila,pia`,
    memberships: `person,cohort,roles
      mila,winter,learner`,
    challenges: `key,title,posedBy,helpedBy,cohort
      old-pears,Our old pears don't take,mila;vera,otto,winter`,
  });
  expect(created).toMatchObject({ expertise: 1, connection: 1, challenge: 1 });
  expect(created.membership).toBeUndefined();
  const gone = 'of this file or of the graph; left out of';
  expect(problems).toEqual([
    {
      file: 'expertise.csv',
      line: 3,
      key: 'vera',
      message: `vera is not a person ${gone} expertise of vera, expertise of vera, expertise of vera and 1 more`,
    },
    {
      file: 'memberships.csv',
      line: 2,
      key: 'winter',
      message: `winter is not a cohort ${gone} membership of mila in winter`,
    },
    {
      file: 'challenges.csv',
      line: 2,
      key: 'vera',
      message: `vera is not a person ${gone} challenge old-pears`,
    },
    {
      file: 'challenges.csv',
      line: 2,
      key: 'winter',
      message: `winter is not a cohort ${gone} challenge old-pears`,
    },
    {
      file: 'connections.csv',
      line: 2,
      key: 'vera',
      message: `vera is not a person ${gone} connection otto – vera`,
    },
  ]);
  // The challenge is there with those who are known.
  expect(
    await read(
      `MATCH (person)-[tie:POSES|HELPED_WITH]->(:Challenge)
       RETURN person.key AS person, type(tie) AS tie ORDER BY tie`,
    ),
  ).toEqual([
    { person: 'otto', tie: 'HELPED_WITH' },
    { person: 'mila', tie: 'POSES' },
  ]);
});

test('three spellings are one topic, and nobody’s own words are lost', async () => {
  const { created, problems } = await importing({
    people: `key,name
      mila,Mila
      otto,Otto
      pia,Pia`,
    expertise: `person,topic,level,source
      mila,Fruit Trees,2,survey
      otto,fruit-tree,5,survey
      pia,fruit  trees,,talk`,
  });
  expect({ created, problems }).toEqual({
    created: { person: 3, topic: 1, expertise: 3 },
    problems: [],
  });
  expect(
    await read(
      'MATCH (t:Topic) RETURN t.key AS key, t.name AS name, t.aliases AS aliases, t.people AS people',
    ),
  ).toEqual([
    { key: 'fruit-tree', name: 'Fruit Trees', aliases: ['fruit-tree', 'fruit  trees'], people: 3 },
  ]);
  const known = () =>
    read(
      `MATCH (p)-[k:KNOWS_ABOUT]->() RETURN p.key AS person, k.words AS words, k.level AS level, k.sources AS sources
       ORDER BY person`,
    );
  expect(await known()).toEqual([
    { person: 'mila', words: ['Fruit Trees'], level: 2, sources: ['survey'] },
    { person: 'otto', words: ['fruit-tree'], level: 5, sources: ['survey'] },
    { person: 'pia', words: ['fruit  trees'], level: 3, sources: ['talk'] },
  ]);

  // A second source says it in other words: both stay.
  await importing({
    expertise: `person,topic,source
      pia,FRUIT TREES,blog`,
  });
  expect((await known())[2]).toEqual({
    person: 'pia',
    words: ['fruit  trees', 'FRUIT TREES'],
    level: 3,
    sources: ['talk', 'blog'],
  });
});

test('a topic that is given another name keeps the former ones', async () => {
  const named = (name: string) =>
    importing({
      topics: `name
        ${name}`,
    });
  await named('fruit-trees');
  await named('Fruit trees');
  expect((await named('Fruit trees')).updated).toEqual({});
  expect(
    await read('MATCH (t:Topic) RETURN t.key AS key, t.name AS name, t.aliases AS aliases'),
  ).toEqual([{ key: 'fruit-tree', name: 'Fruit trees', aliases: ['fruit-trees'] }]);
});

test('an alias names the topic it belongs to, wherever it stands', async () => {
  await importing({
    topics: `name,aliases
      apiculture,beekeeping;bee husbandry`,
    people: `key,name
      mila,Mila`,
    expertise: `person,topic
      mila,Beekeeping`,
    challenges: `key,title,topics
      hives,Two hives,bee husbandry;apiculture`,
  });
  expect(
    await read(
      `MATCH (a)-[tie:KNOWS_ABOUT|ABOUT]->(t:Topic)
       RETURN a.key AS of, t.name AS topic, tie.words AS words ORDER BY of`,
    ),
  ).toEqual([
    { of: 'hives', topic: 'apiculture', words: 'bee husbandry' },
    { of: 'mila', topic: 'apiculture', words: ['Beekeeping'] },
  ]);
});

const at = { file: 'diary' };
const people = ['mila', 'otto'].map((key) =>
  entry('person', { key, name: key, languages: [], ownWords: [] }, at),
);
const imports = (...entries: Entry[]) =>
  importEntries(db, async function* () {
    yield* entries;
  });

test('a connection told from both ends is one', async () => {
  const first = await imports(
    ...people,
    entry('connection', { from: 'mila', to: 'otto', origin: 'PROJECT' }, at),
  );
  const second = await imports(
    entry('connection', { from: 'otto', to: 'mila', origin: 'PROJECT' }, at),
  );
  expect([first.created, second.created, second.unchanged]).toEqual([
    { person: 2, connection: 1 },
    {},
    { connection: 1 },
  ]);
  expect(
    await read(
      'MATCH (:Person {key: "otto"})-[tie:CONNECTED]-(b) RETURN b.key AS with, tie.origin AS origin, tie.pair AS pair',
    ),
  ).toEqual([{ with: 'mila', origin: 'PROJECT', pair: 'mila otto' }]);
});

test('nobody is connected with themselves', async () => {
  const { created, problems } = await imports(
    ...people,
    entry('connection', { from: 'mila', to: 'mila' }, { file: 'diary', line: 7 }),
  );
  expect({ created, problems }).toEqual({
    created: { person: 2 },
    problems: [
      {
        file: 'diary',
        line: 7,
        message: 'connection mila – mila: both are the same person; left out',
      },
    ],
  });
});

test('a source that breaks off while it is read changes nothing', async () => {
  const torn = importEntries(db, async function* () {
    yield* people;
    throw new UnreadableFile('The diary is torn.');
  });
  await expect(torn).rejects.toThrow('The diary is torn.');
  expect(await everything()).toEqual([]);
});

test('a file that cannot be read stops the others too', async () => {
  const connections = 'from,strength\notto,1';
  await expect(importing({ ...orchard, connections })).rejects.toThrow(
    'connections.csv: the column to is missing. Found: from, strength.',
  );
  expect(await everything()).toEqual([]);
});

test('a day that no calendar has is told, and left out', async () => {
  const { created, problems } = await importing({
    people: `key,name
      mila,Mila`,
    expertise: `person,topic,since
      mila,grafting,2026-13-01
      mila,pruning,2026-02-30
      mila,frost,2024-02-29`,
  });
  const refusal = (line: number, date: string) => ({
    file: 'expertise.csv',
    line,
    message: `since is “${date}”: it does not fit: there is no such day; left out`,
  });
  expect({ created, problems }).toEqual({
    created: { person: 1, topic: 1, expertise: 1 },
    problems: [refusal(2, '2026-13-01'), refusal(3, '2026-02-30')],
  });
});

test('more than fits into one batch is written whole, and progress is told', async () => {
  const keys = Array.from({ length: 2_500 }, (_, index) => `p${index}`);
  const heard: [number, number, string][] = [];
  const report = await importing(
    {
      people: ['key,name', ...keys.map((key) => `${key},${key}`)].join('\n'),
      // Everyone knows the next one: ends of one tie stand in different batches.
      connections: ['from,to', ...keys.slice(1).map((key, index) => `${key},p${index}`)].join('\n'),
    },
    { onProgress: (...said) => heard.push(said) },
  );
  expect(report).toEqual({
    created: { person: 2_500, connection: 2_499 },
    updated: {},
    unchanged: {},
    problems: [],
  });
  expect(heard).toEqual([
    [2_000, 4_999, 'person'],
    [2_500, 4_999, 'person'],
    [4_500, 4_999, 'connection'],
    [4_999, 4_999, 'connection'],
    [4_999, 4_999, 'refresh'],
  ]);
});

test('refreshing what was imported leaves nothing to do for the next import', async () => {
  await importing(orchard);
  await refresh(db);
  const { created, updated } = await importing({});
  expect({ created, updated }).toEqual({ created: {}, updated: {} });
});
