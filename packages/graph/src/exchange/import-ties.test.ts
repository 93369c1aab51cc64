import { type Entry, entry } from '@peergraph/exchange';
import { openTestDb } from '@peergraph/testkit';
import { expect, test } from 'vitest';
import { Tie } from '../about/kinds.ts';
import { importEntries, removeClaim } from '../index.ts';
import { csvImports, orchard } from './orchard.story.ts';

const db = await openTestDb();
const importing = csvImports(db);
const read = (statement: string) => db.run(statement, {}, 'read');

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
      'MATCH (:Person {key: "otto"})-[tie:CONNECTED]-(b) RETURN b.key AS with, tie.origin AS origin',
    ),
  ).toEqual([{ with: 'mila', origin: 'PROJECT' }]);
});

test('keys that hold spaces are not taken for one another', async () => {
  const files = {
    ...orchard,
    cohorts: `key,program,name
      bee,orchard,Bees
      lee bee,orchard,Bees in the lee`,
    people: `key,name
      ann,Ann
      ann lee,Ann Lee
      lee bo,Lee Bo
      bo,Bo`,
    memberships: `person,cohort,roles
      ann,lee bee,learner
      ann lee,bee,learner`,
    connections: `from,to
      ann lee,bo
      ann,lee bo`,
    expertise: 'person,topic',
    interests: 'person,topic',
    challenges: 'key,title',
    needs: 'key,person,kind,statement',
    sessions: 'key,title',
  };
  const { created, problems } = await importing(files);
  expect({ created, problems }).toMatchObject({
    created: { membership: 2, connection: 2 },
    problems: [],
  });
  expect((await importing({})).unchanged).toMatchObject({ membership: 2, connection: 2 });
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

test('what those it is about say isn’t so does not come back, and is counted without a name', async () => {
  const needs = `${orchard.needs}
    otto-goal,otto,goal,Keep the old sorts,
    otto-need,otto,need,A sharper knife,`;
  expect(await importing({ ...orchard, needs })).not.toHaveProperty('denied');
  const saidOfPeople = `MATCH (p:Person)-[tie:${Tie.options.join('|')}]->(other) RETURN p.id AS personId, type(tie) AS what, other.id AS otherId`;
  const ties = await read(saidOfPeople);
  expect(new Set(ties.map(({ what }) => what))).toEqual(new Set(Tie.options));
  for (const { personId, what, otherId } of ties)
    await removeClaim(db, {
      accountId: 'own',
      personId: String(personId),
      claimId: `${what} ${otherId}`,
    });
  const report = { problems: [], denied: ties.length };
  expect(await importing({}, { dryRun: true })).toMatchObject(report);
  expect(await importing({})).toMatchObject(report);
  expect(await read(saidOfPeople)).toEqual([]);
});
