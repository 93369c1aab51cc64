import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Entry, findFormat } from '@peergraph/exchange';
import { clear, openTestDb, story } from '@peergraph/testkit';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { attach, importEntries } from '../index.ts';

const db = await openTestDb();
const folder = await mkdtemp(join(tmpdir(), 'peergraph-taxonomy-'));
beforeEach(() => clear(db));
afterAll(() => rm(folder, { recursive: true }));
const read = (statement: string) => db.run(statement, {}, 'read');

/** Imports a taxonomy of one concept a line: address, name, and what else Turtle says of it. */
async function bring(lines: [string, string, string?][], options: { all?: boolean } = {}) {
  const concepts = lines.map(
    ([uri, name, rest = '']) => `${uri} skos:prefLabel "${name}"@en ${rest} .`,
  );
  const path = join(folder, 'crafts.ttl');
  await writeFile(
    path,
    [
      '@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix : <urn:> .',
      '@prefix dct: <http://purl.org/dc/terms/> .',
      ': a skos:ConceptScheme ; dct:title "Crafts of the coast" .',
      ...concepts.map((line) => line.replace(/ \.$/, ' ; skos:inScheme : .')),
    ].join('\n'),
  );
  const told: Entry[] = [];
  for await (const entry of findFormat('taxonomy')?.read(path, {}) ?? []) told.push(entry);
  const { entries, leftOut } = await attach(db, told, options);
  const report = await importEntries(db, async function* () {
    yield* entries;
  });
  return { ...report, leftOut };
}

const topics = () =>
  read(
    `MATCH (t:Topic)
     RETURN t.name AS name, t.aliases AS aliases, COLLECT { MATCH (t)-[:BROADER]->(o) RETURN o.name ORDER BY o.key } AS broader,
       COLLECT { MATCH (t)-[r:RELATED]-(o) RETURN o.name + ' (' + r.source + ')' } AS related
     ORDER BY t.key`,
  );
const topic = (name: string, rest: object = {}) => ({
  name,
  aliases: [],
  broader: [],
  related: [],
  ...rest,
});

/** A harbour’s crafts: from the general down to what somebody knows. */
const crafts: [string, string, string?][] = [
  [':work', 'handwork'],
  [':boats', 'boat building', '; skos:broader :work'],
  [':caulk', 'caulking', '; skos:broader :boats ; skos:altLabel "seam sealing"@en'],
  [':oakum', 'oakum picking', '; skos:broader :caulk'],
  [':oakum-tar', 'tarring oakum', '; skos:broader :oakum'],
  [
    ':nets',
    'net mending',
    '; skos:broader :work ; skos:altLabel "mesh repair"@en ; skos:related :rope',
  ],
  [':rope', 'rope work', '; skos:broader :work'],
  [':glass', 'glass blowing', '; skos:broader :work'],
];

test('a taxonomy attaches to the topics people know, with what is over them and between them', async () => {
  await story(db, [
    ['expertise', { person: 'noor', topic: 'Seam sealing' }],
    ['expertise', { person: 'noor', topic: 'tarring oakum' }],
    ['expertise', { person: 'emil', topic: 'Mesh repair' }],
    ['expertise', { person: 'emil', topic: 'rope work' }],
  ]);
  const first = await bring(crafts);
  expect(first).toEqual({
    created: { topic: 3, topicRelation: 7 },
    updated: { topic: 2 },
    unchanged: { topic: 2 },
    problems: [],
    leftOut: 1,
  });
  const known = [
    topic('boat building', { broader: ['handwork'] }),
    topic('handwork'),
    topic('Mesh repair', {
      aliases: ['net mending'],
      broader: ['handwork'],
      related: ['rope work (Crafts of the coast)'],
    }),
    topic('oakum picking', { broader: ['Seam sealing'] }),
    topic('rope work', { broader: ['handwork'], related: ['Mesh repair (Crafts of the coast)'] }),
    topic('Seam sealing', { aliases: ['caulking'], broader: ['boat building'] }),
    topic('tarring oakum', { broader: ['oakum picking'] }),
  ];
  expect(await topics()).toEqual(known);

  const again = await bring(crafts);
  expect(again).toMatchObject({ created: {}, updated: {}, leftOut: 1, problems: [] });
  expect(await topics()).toEqual(known);
});

test('what only a taxonomy brought does not let it climb higher each time', async () => {
  await story(db, [['expertise', { person: 'noor', topic: 'oakum picking' }]]);
  for (const _ of [1, 2, 3]) await bring(crafts);
  expect((await topics()).map(({ name }) => name)).toEqual(['caulking', 'oakum picking']);
});

test('all of it comes where it is asked for', async () => {
  expect(await bring(crafts, { all: true })).toMatchObject({
    created: { topic: 8, topicRelation: 8 },
    leftOut: 0,
  });
});

test('names that fit several topics, and ties that turn the program’s own round, are told and left out', async () => {
  await story(db, [
    ['topic', { name: 'boat building', broader: ['oakum picking'] }],
    ['topic', { name: 'net', aliases: ['mesh repair'] }],
    ['topic', { name: 'rope', aliases: ['hemp'] }],
    ['topic', { name: 'glass' }],
  ]);
  const { problems } = await bring([
    [':boats', 'boat building'],
    [':oakum', 'oakum picking', '; skos:broader :boats'],
    [':nets', 'fishing gear', '; skos:altLabel "mesh repair"@en , "hemp"@en'],
    [':panes', 'panes', '; skos:altLabel "glass"@en'],
    [':jars', 'jars', '; skos:altLabel "glass"@en'],
  ]);
  const file = 'crafts.ttl';
  expect(problems).toEqual([
    {
      file,
      message: 'fishing gear has names of several topics here (net and rope); attached to none',
    },
    { file, message: 'glass is another name of several concepts (panes, jars); attached to none' },
    {
      file,
      message:
        'topic oakum picking: boat building is a part of it already; left out of what is broader',
    },
  ]);
});
