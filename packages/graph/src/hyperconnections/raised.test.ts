import { clear, openTestDb, story, type Telling } from '@peergraph/testkit';
import { beforeEach, expect, test } from 'vitest';
import { findHyperConnections, type HyperConnectionsInput, rankCandidates } from '../index.ts';
import { knowEachOther, knows } from './harbour.story.ts';

const db = await openTestDb();
beforeEach(() => clear(db));

/** Mila rows; six who can caulk are friends of Ben, whom she knows, and build ships as she does. */
const shipyard: Telling[] = [
  ['topic', { name: 'Rowing', disciplines: ['Shipbuilding'] }],
  ['topic', { name: 'Caulking', disciplines: ['Shipbuilding'] }],
  ['topic', { name: 'Grouting', disciplines: ['Tiling'] }],
  [
    'bridge',
    { from: 'caulking', relation: 'means_similar', to: 'grouting', note: 'A seam is kept tight' },
  ],
  ...knows('rowing', 'mila'),
  knowEachOther('mila', 'ben', 1),
  ...['ada', 'bo', 'cy', 'di', 'ed', 'flo'].flatMap((key): Telling[] => [
    ...knows('caulking', key),
    knowEachOther('ben', key, 1),
  ]),
];

async function proposed(input: HyperConnectionsInput) {
  const { items } = await findHyperConnections(db, { boldness: 0, ...input });
  return items.map(({ person, fromOutside, raised }) =>
    [person.key, fromOutside, raised ? 'raised' : ''].filter(Boolean).join(' '),
  );
}

const six = ['ada', 'bo', 'cy', 'di', 'ed', 'flo'];

test('among the first five one comes from another field, last of them', async () => {
  const id = await story(db, [
    ...shipyard,
    ...knows('grouting', 'tove'),
    knowEachOther('ben', 'tove', 0.1),
  ]);
  const mila = { personId: id('mila'), topicIds: [id('caulking')] };
  const tove = 'tove DISCIPLINE raised';
  expect(await proposed(mila)).toEqual([...six.slice(0, 4), tove, 'ed', 'flo']);
  expect(await proposed({ ...mila, first: 3 })).toEqual(['ada', 'bo', tove]);
  // Whoever asks for one wants the best.
  expect(await proposed({ ...mila, first: 1 })).toEqual(['ada']);
  const { items } = await findHyperConnections(db, { ...mila, boldness: 0 });
  expect(items.find(({ raised }) => raised)?.why).toBe(
    'Tove knows Grouting, another field’s word for something close to Caulking. Ben knows you both and can introduce you. They are shown this early because they come from other fields than yours.',
  );
  // Measured by score alone, she comes last.
  const { candidates } = await rankCandidates(db, { ...mila, boldness: 0 });
  expect(candidates.map(({ key }) => key)).toEqual([...six, 'tove']);
});

test('or from another part of the network', async () => {
  const id = await story(db, [...shipyard, ...knows('caulking', 'tove')]);
  const mila = { personId: id('mila'), topicIds: [id('caulking')] };
  expect(await proposed(mila)).toEqual([
    'ada',
    'bo',
    'cy',
    'di',
    'tove COMPONENT raised',
    'ed',
    'flo',
  ]);
});

test('nobody is raised who is less than a third as relevant as the best', async () => {
  const id = await story(db, [
    ...shipyard,
    ['topic', { name: 'Masonry', disciplines: ['Tiling'] }],
    ['topic', { name: 'Caulking', broader: ['Masonry'] }],
    ['expertise', { person: 'tove', topic: 'masonry', level: 1 }],
  ]);
  expect(await proposed({ personId: id('mila'), topicIds: [id('caulking')] })).toEqual([
    ...six,
    'tove COMPONENT',
  ]);
});

test('nobody is raised where one of the first five comes from outside anyway, or nobody asks', async () => {
  const id = await story(db, [...shipyard, ...knows('caulking', 'aase', 'tove')]);
  const mila = { personId: id('mila'), topicIds: [id('caulking')], boldness: 1 };
  expect((await proposed(mila)).filter((one) => one.endsWith('raised'))).toEqual([]);
  const nobody = await proposed({ topicIds: [id('caulking')] });
  expect(nobody).toEqual(['aase', ...six, 'tove']);
});
