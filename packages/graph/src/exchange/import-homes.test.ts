import { openTestDb } from '@peergraph/testkit';
import { expect, test } from 'vitest';
import { csvImports, orchard } from './orchard.story.ts';

const db = await openTestDb();
const importing = csvImports(db);
const homes = () =>
  db.run(
    `MATCH (n:Cohort|Challenge|Session|Goal|Question|Need)
     RETURN n.key AS key,
       COLLECT { MATCH (n)-[:PART_OF|IN]->(home) RETURN home.key ORDER BY home.key } +
       COLLECT { MATCH (n)<-[:HAS_GOAL|HAS_QUESTION|HAS_NEED]-(home) RETURN home.key ORDER BY home.key } AS homes
     ORDER BY key`,
    {},
    'read',
  );

const before = {
  ...orchard,
  programs: `key,name
    orchard,Orchard school
    garden,Garden school`,
  cohorts: `key,program,name
    spring,orchard,Spring
    summer,orchard,Summer`,
  needs: `key,person,kind,statement
    g1,mila,goal,Old pears that bear
    n1,mila,need,A ladder
    q1,mila,question,When do I cut the scions?`,
};

test('whatever moves leaves its old home, and is counted as changed', async () => {
  await importing(before);
  const moved = await importing({
    cohorts: `key,program,name
      spring,garden,Spring
      summer,orchard,Summer`,
    challenges: `key,title,cohort
      old-pears,Our old pears don't take,summer`,
    needs: `key,person,kind,statement
      g1,pia,goal,Old pears that bear
      n1,otto,need,A ladder
      q1,otto,question,When do I cut the scions?`,
    sessions: `key,title,cohort
      knives,Knives and wax,summer`,
  });
  expect(moved.updated).toEqual({ cohort: 1, challenge: 1, need: 3, session: 1 });
  const settled = [
    { key: 'g1', homes: ['pia'] },
    { key: 'knives', homes: ['summer'] },
    { key: 'n1', homes: ['otto'] },
    { key: 'old-pears', homes: ['summer'] },
    { key: 'q1', homes: ['otto'] },
    { key: 'spring', homes: ['garden'] },
    { key: 'summer', homes: ['orchard'] },
  ];
  expect(await homes()).toEqual(settled);

  expect((await importing({})).updated).toEqual({});
  expect(await homes()).toEqual(settled);
});

test('a home that is not mentioned, or not known, stays the one it is', async () => {
  await importing(before);
  const arrived = await homes();
  const { updated } = await importing({
    challenges: `key,title
      old-pears,Our old pears don't take`,
    sessions: `key,title,cohort
      knives,Knives and wax,winter`,
  });
  expect(updated).toEqual({});
  expect(await homes()).toEqual(arrived);
});

test('what had no home finds one', async () => {
  await importing({
    ...before,
    challenges: `key,title
      old-pears,Our old pears don't take`,
  });
  const { updated } = await importing({
    challenges: `key,title,cohort
      old-pears,Our old pears don't take,spring`,
  });
  expect(updated).toEqual({ challenge: 1 });
  expect(await homes()).toContainEqual({ key: 'old-pears', homes: ['spring'] });
});
