import { openTestDb } from '@peergraph/testkit';
import { expect, test } from 'vitest';
import { csvImports } from './orchard.story.ts';

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

const called = () =>
  read(
    `MATCH (t:Topic)
     RETURN t.name AS name, t.aliases AS aliases,
       COLLECT { MATCH (word:TopicName)-[:NAMES]->(t) RETURN word.key ORDER BY word.key } AS names
     ORDER BY t.key`,
  );
const apart = [
  { name: 'Cartography', aliases: [], names: ['cartography'] },
  { name: 'Maps', aliases: ['charts'], names: ['chart', 'map'] },
];

test.each([
  ['first', 3, ['Cartography,', 'Maps,cartography;charts']],
  ['last', 2, ['Maps,cartography;charts', 'Cartography,']],
])(
  'a topic that comes %s keeps its own name, which is no alias of another',
  async (_, line, rows) => {
    const { problems } = await importing({
      topics: ['name,aliases', ...rows].join('\n'),
      people: `key,name
      mila,Mila`,
      expertise: `person,topic
      mila,cartography`,
    });
    expect(problems).toEqual([
      {
        file: 'topics.csv',
        line,
        message: '“cartography” is a topic of its own (Cartography) and no alias of Maps; left out',
      },
    ]);
    expect(await called()).toEqual(apart);
    expect(await read('MATCH ()-[:KNOWS_ABOUT]->(t) RETURN t.name AS topic')).toEqual([
      { topic: 'Cartography' },
    ]);
  },
);

test('a topic takes its own name from those that had it as an alias before', async () => {
  const maps = `name,aliases
    Maps,cartography;charts`;
  const cartography = `name
    Cartography`;
  await importing({ topics: maps });
  expect(await importing({ topics: cartography })).toEqual({
    created: { topic: 1 },
    updated: { topic: 1 },
    unchanged: {},
    problems: [
      {
        file: 'topics.csv',
        line: 2,
        message: 'Cartography is a topic of its own now; taken from the aliases of Maps',
      },
    ],
  });
  expect(await called()).toEqual(apart);
  expect(await importing({ topics: maps })).toEqual({
    created: {},
    updated: {},
    unchanged: { topic: 1 },
    problems: [
      {
        file: 'topics.csv',
        line: 2,
        message: '“cartography” is a topic of its own (Cartography) and no alias of Maps; left out',
      },
    ],
  });
  expect(await called()).toEqual(apart);
});

test('a word only seen in use joins the topic that has it as an alias', async () => {
  await importing({
    topics: `name,aliases
      Maps,cartography`,
  });
  const { problems } = await importing({
    topics: `name,description,curated
      cartographies,Drawing the world,no`,
  });
  expect(problems).toEqual([]);
  expect(await called()).toEqual([
    { name: 'Maps', aliases: ['cartography', 'cartographies'], names: ['cartography', 'map'] },
  ]);
});

test('ties between topics are counted, each once', async () => {
  const topics = `name,broader,related
    grafting,propagation,pruning
    pruning,,grafting;frost
    frost,,`;
  expect((await importing({ topics })).created).toEqual({ topic: 4, topicRelation: 3 });
  expect((await importing({})).unchanged).toEqual({ topic: 3, topicRelation: 3 });
});

test('a topic is no bridge, nor broader or related, to itself', async () => {
  const { created, problems } = await importing({
    topics: `name,broader,related
      Fruit tree,fruit-trees;—,frost;Fruit Trees`,
    bridges: `from,relation,to
      fruit tree,means_similar,Fruit Trees
      fruit tree,means_similar,orchard`,
  });
  expect(created).toEqual({ topic: 3, topicRelation: 1, bridge: 1 });
  const [place, message] = [{ file: 'topics.csv', line: 2 }, 'is the same topic; left out of'];
  expect(problems).toEqual([
    { ...place, message: `topic Fruit tree: fruit-trees ${message} what is broader` },
    { ...place, message: 'topic Fruit tree: — names no topic; left out of what is broader' },
    { ...place, message: `topic Fruit tree: Fruit Trees ${message} what is related` },
    {
      file: 'bridges.csv',
      line: 2,
      message: 'bridge fruit tree – Fruit Trees: both are the same topic; left out',
    },
  ]);
});
