import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeClaim } from '@peergraph/graph';
import { clear, openTestDb } from '@peergraph/testkit';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { tryCommand } from './try-command.ts';

const db = await openTestDb();
const folder = await mkdtemp(join(tmpdir(), 'peergraph-import-'));

beforeAll(async () => {
  await writeFile(join(folder, 'people.csv'), 'key,name\nada,Ada\nben,Ben\n,Nobody\n');
  await writeFile(join(folder, 'connections.csv'), 'from,to\nada,ben\nben,cleo\n');
});
beforeEach(() => clear(db));
afterAll(() => rm(folder, { recursive: true }));

test('an import says what it made of the files, and a second one changes nothing', async () => {
  const first = await tryCommand('import', 'csv', folder);
  expect(first.status).toBe(0);
  expect(first.out).toContain(
    [
      '            created  updated  unchanged',
      'person            2        0          0',
      'connection        1        0          0',
      '',
      '2 problems:',
      '  people.csv:4: ',
    ].join('\n'),
  );

  const second = await tryCommand('import', 'csv', folder, '--json');
  expect(second.status).toBe(0);
  expect(JSON.parse(second.out)).toMatchObject({
    created: {},
    updated: {},
    unchanged: { person: 2, connection: 1 },
    problems: [
      { file: 'people.csv', line: 4 },
      { file: 'connections.csv', line: 3, key: 'cleo' },
    ],
  });
});

test('it says how much was left out because those it is about said otherwise', async () => {
  await tryCommand('import', 'csv', folder);
  const [tie] = await db.run(
    'MATCH (a:Person {key: "ada"})--(b:Person {key: "ben"}) RETURN a.id AS personId, "CONNECTED " + b.id AS claimId',
    {},
    'read',
  );
  const ada = { accountId: 'ada', personId: String(tie?.personId) };
  await removeClaim(db, { ...ada, claimId: String(tie?.claimId) });
  expect((await tryCommand('import', 'csv', folder)).out).toContain(
    '\n\n1 claim was left out, because whoever it is about said otherwise\n\n2 problems:',
  );
});

test('a dry run says what would change, and changes nothing', async () => {
  const dry = await tryCommand('import', 'csv', folder, '--dry-run', '--json');
  expect(JSON.parse(dry.out)).toMatchObject({ created: { person: 2, connection: 1 } });
  expect(await db.run('MATCH (n:Person) RETURN n', {}, 'read')).toEqual([]);
});

test('of a taxonomy comes what concerns the topics there are, or all of it', async () => {
  const taxonomy = join(folder, 'boats.ttl');
  await writeFile(
    taxonomy,
    `@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix : <urn:> .
     :a skos:prefLabel "boats"@en , "Boote"@de . :b skos:prefLabel "sails"@en , "Segel"@de ; skos:broader :a .
     :c skos:prefLabel "oars"@en , "Ruder"@de ; skos:broader :b .`,
  );
  await writeFile(join(folder, 'expertise.csv'), 'person,topic\nada,Sail\n');
  await tryCommand('import', 'csv', folder);
  const some = await tryCommand('import', 'taxonomy', taxonomy);
  expect({ status: some.status, out: some.out }).toEqual({
    status: 0,
    out: [
      '                created  updated  unchanged',
      'topic                 1        1          0',
      'topic relation        1        0          0',
      '',
      '1 concept has nothing to do with the topics here; --all brings them too',
      '',
    ].join('\n'),
  });
  const all = await tryCommand('import', 'taxonomy', taxonomy, '--all', '--json');
  expect(JSON.parse(all.out)).toEqual({
    created: { topic: 1, topicRelation: 1 },
    updated: {},
    unchanged: { topic: 2, topicRelation: 1 },
    problems: [],
    leftOut: 0,
  });
  const german = await tryCommand('import', 'taxonomy', taxonomy, '--language', 'de', '--json');
  expect(JSON.parse(german.out)).toMatchObject({ created: {}, leftOut: 3 });
  expect(await tryCommand('import', 'csv', folder, '--all')).toMatchObject({
    status: 2,
    err: expect.stringMatching(/^--language and --all are for taxonomies/),
  });
});

test('what can’t be read is refused in one line', async () => {
  const { status, out, err } = await tryCommand('import', 'csv', join(folder, 'nowhere'), '--json');
  expect({ status, out, err }).toEqual({
    status: 1,
    out: '',
    err: `${join(folder, 'nowhere')} does not exist.\n`,
  });
});

test('wrong use is told what would be right', async () => {
  expect(await tryCommand('import', 'parchment', folder)).toMatchObject({
    status: 2,
    out: '',
    err: expect.stringMatching(/^There is no format "parchment". Formats: csv \(/),
  });
  expect(await tryCommand('import', 'csv')).toMatchObject({
    status: 2,
    err: expect.stringContaining("missing required argument 'path'"),
  });
});
