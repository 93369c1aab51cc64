import { entry, UnreadableFile } from '@peergraph/exchange';
import { openTestDb } from '@peergraph/testkit';
import { expect, test } from 'vitest';
import { importEntries, refresh } from '../index.ts';
import { counts, csvImports, orchard } from './orchard.story.ts';

const db = await openTestDb();
const importing = csvImports(db);
const read = (statement: string) => db.run(statement, {}, 'read');
const everything = () =>
  read(
    `MATCH (n) WHERE NOT (n:__Neo4jMigration OR n:__Neo4jMigrationsLock OR n:__TestDatabase OR n:Instance)
     RETURN labels(n) AS labels, properties(n) AS properties,
       COLLECT { MATCH (n)-[tie]->(other) RETURN [type(tie), properties(tie), other.key] ORDER BY type(tie), other.key } AS ties
     ORDER BY labels, n.key`,
  );

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

test('a level is a whole number in the graph', async () => {
  await importing(orchard);
  expect(
    await read('MATCH ()-[knows:KNOWS_ABOUT]->() RETURN DISTINCT valueType(knows.level) AS type'),
  ).toEqual([{ type: 'INTEGER NOT NULL' }]);
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

const at = { file: 'diary' };

test('a source that breaks off while it is read changes nothing', async () => {
  const torn = importEntries(db, async function* () {
    yield entry('person', { key: 'mila', name: 'Mila', languages: [], ownWords: [] }, at);
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

test('a day that no calendar has is told, and only the day left out', async () => {
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
    message: `since is “${date}”: it does not fit: there is no such day; only that was left out`,
  });
  expect({ created, problems }).toEqual({
    created: { person: 1, topic: 3, expertise: 3 },
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
