import { openTestDb } from '@peergraph/testkit';
import { expect, test } from 'vitest';
import { csvImports } from './orchard.ts';

const db = await openTestDb();
const importing = csvImports(db);
const read = (statement: string) => db.run(statement, {}, 'read');

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
