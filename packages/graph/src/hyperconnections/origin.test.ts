import { clear, openTestDb, story } from '@peergraph/testkit';
import { beforeEach, expect, test } from 'vitest';
import { findHyperConnections, listTopics, originSentence } from '../index.ts';

const db = await openTestDb();
beforeEach(() => clear(db));

/** Where each topic that a search for these came in through another is from, by its name. */
async function originsOf(topicId: string) {
  const { understoodAs } = await findHyperConnections(db, { topicIds: [topicId] });
  const topics = await listTopics(db, { ids: understoodAs.map((one) => one.topicId) });
  const nameOf = new Map<string, string>(topics.map(({ id, name }) => [id, name]));
  return Object.fromEntries(
    understoodAs.map((one) => [nameOf.get(one.topicId), originSentence(one)]),
  );
}

test('each tie between topics says where it is from', async () => {
  const id = await story(db, [
    ['person', { key: 'quinn', visibility: 'NOBODY' }],
    ...['noor', 'emil', 'quinn'].flatMap(
      (person) =>
        [
          ['expertise', { person, topic: 'caulking' }],
          ['expertise', { person, topic: 'varnish' }],
        ] as const,
    ),
    ['challenge', { key: 'leak', topics: ['caulking', 'varnish'] }],
    ['challenge', { key: 'tide', topics: ['caulking', 'tides'] }],
    ['topic', { name: 'oakum picking', broader: ['caulking'], source: 'Crafts of the coast' }],
    ['topic', { name: 'caulking', related: ['tar'], broader: ['boat building'] }],
    [
      'bridge',
      { from: 'caulking', relation: 'means_similar', to: 'sealing', note: 'Both.', by: 'Ilan Orr' },
    ],
    ['bridge', { from: 'caulking', relation: 'means_similar', to: 'grouting' }],
  ]);
  expect(await originsOf(id('caulking'))).toEqual({
    caulking: null,
    varnish: '2 people know both, 1 challenge needs both.',
    tides: '1 challenge needs both.',
    'oakum picking': 'Crafts of the coast says so.',
    'boat building': 'The program’s own list of topics says so.',
    tar: 'The program’s own list of topics says so.',
    sealing: 'Ilan Orr says so.',
    grouting: null,
  });
});
