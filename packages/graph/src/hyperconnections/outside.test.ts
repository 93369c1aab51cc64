import { clear, type Ids, openTestDb, story } from '@peergraph/testkit';
import { beforeEach, expect, test } from 'vitest';
import { findHyperConnections, type HyperConnectionsInput } from '../index.ts';
import { harbour, knowEachOther, knows } from './harbour.story.ts';

const db = await openTestDb();
beforeEach(() => clear(db));

async function proposed(input: HyperConnectionsInput): Promise<string[]> {
  const { items } = await findHyperConnections(db, input);
  return items.map(({ person }) => person.key);
}

test('nobody is sent to themselves, to those they know, to who asks the same, or to who is away', async () => {
  const id = await story(db, [
    ...harbour,
    ['challenge', { key: 'leak', title: 'A boat that leaks', posedBy: ['mila', 'olaf'] }],
    ['person', { key: 'paul', paused: true }],
    ['person', { key: 'quinn', visibility: 'COHORT' }],
    ...knows('caulking', 'mila', 'ben', 'olaf', 'paul', 'quinn'),
    // Somebody hidden is no bridge either.
    knowEachOther('mila', 'quinn'),
    knowEachOther('quinn', 'sven'),
    ...knows('caulking', 'sven'),
  ]);
  const mila = { personId: id('mila') };
  for (const boldness of [0, 0.5, 1]) {
    const leak = { ...mila, challengeId: id('leak'), boldness, first: 100 };
    expect((await proposed(leak)).sort()).toEqual(['rosa', 'sven']);
  }
  const { items } = await findHyperConnections(db, { ...mila, challengeId: id('leak') });
  const distances = items.map(({ person, distance, paths }) => [
    person.key,
    distance,
    paths.length,
  ]);
  expect(distances.sort()).toEqual([
    ['rosa', 2, 1],
    ['sven', null, 0],
  ]);
  expect(items.find(({ person }) => person.key === 'sven')?.why).toBe(
    'Sven knows Caulking. You see no way to them yet.',
  );
  // Olaf asks too, but when Mila asks in words of her own he may know.
  expect((await proposed({ ...mila, topicIds: [id('caulking')] })).sort()).toEqual([
    'olaf',
    'rosa',
    'sven',
  ]);
});

test('whose need it is, is not asked to help with it', async () => {
  const id = await story(db, [
    [
      'need',
      { key: 'why', person: 'mila', statement: 'Why does caulking crack?', topics: ['caulking'] },
    ],
    ...knows('caulking', 'mila', 'rosa'),
  ]);
  expect(await proposed({ needId: id('why') })).toEqual(['rosa']);
  expect(await proposed({ needId: id('why'), personId: id('mila') })).toEqual(['rosa']);
});

test('the own cohort, or the whole community, can count as known', async () => {
  const circle = (...people: string[]) =>
    people.flatMap((from, index) => people.slice(index + 1).map((to) => knowEachOther(from, to)));
  const id = await story(db, [
    ...circle('mila', 'ben', 'cleo', 'dan'),
    ...circle('rosa', 'sven', 'tove', 'ulla'),
    knowEachOther('dan', 'rosa'),
    ...circle('dan', 'elin', 'ben'),
    ['cohort', { key: 'spring', starts: '2025-03' }],
    ['cohort', { key: 'autumn', starts: '2025-09' }],
    ['membership', { person: 'mila', cohort: 'spring' }],
    ['membership', { person: 'mila', cohort: 'autumn' }],
    ['membership', { person: 'rosa', cohort: 'autumn' }],
    ['membership', { person: 'sven', cohort: 'spring' }],
    ...knows('caulking', 'elin', 'rosa', 'sven'),
  ]);
  const ask = { personId: id('mila'), topicIds: [id('caulking')] };
  expect((await proposed({ ...ask, outside: 'CONNECTIONS' })).sort()).toEqual([
    'elin',
    'rosa',
    'sven',
  ]);
  // Only the present cohort: Sven was in the last one.
  expect((await proposed({ ...ask, outside: 'COHORT' })).sort()).toEqual(['elin', 'sven']);
  expect((await proposed({ ...ask, outside: 'COMMUNITY' })).sort()).toEqual(['rosa', 'sven']);
});

test('only some may be asked about, and no more come than wanted', async () => {
  const people = Array.from({ length: 30 }, (_, index) => `p${String(index).padStart(2, '0')}`);
  const id = await story(db, [...knows('caulking', ...people), ['person', { key: 'mila' }]]);
  const ask = { personId: id('mila'), topicIds: [id('caulking')] };
  expect(await proposed({ ...ask, amongKeys: ['p07', 'p03', 'nobody'] })).toEqual(['p03', 'p07']);
  expect(await proposed({ ...ask, amongKeys: [] })).toEqual([]);
  // All are alike: the keys decide, every time.
  for (let again = 0; again < 3; again += 1) {
    expect(await proposed({ ...ask, first: 7 })).toEqual(people.slice(0, 7));
  }
  expect(await proposed(ask)).toEqual(people.slice(0, 10));
  expect(await proposed({ ...ask, first: 100 })).toEqual(people);
});

test('who has given this month’s introductions away comes later', async () => {
  const today = new Date().toISOString().slice(0, 10);
  const id = await story(db, [
    ['person', { key: 'asta', capacity: 2 }],
    ['person', { key: 'bodil', capacity: 0 }],
    ['person', { key: 'carl', capacity: 2 }],
    ...knows('caulking', 'asta', 'bodil', 'carl'),
    ['connection', { from: 'asta', to: 'x', origin: 'INTRODUCTION', since: today }],
    ['connection', { from: 'carl', to: 'x', origin: 'INTRODUCTION', since: '2020-01-01' }],
  ]);
  const { items } = await findHyperConnections(db, { topicIds: [id('caulking')] });
  expect(
    items.map(({ person, availability, asked, room }) => [person.key, availability, asked, room]),
  ).toEqual([
    ['carl', expect.closeTo(2 / 3, 12), 0, 2],
    ['asta', 0.5, 1, 1],
    ['bodil', 0, 0, 0],
  ]);
});

const refusing = async (ask: (id: Ids) => HyperConnectionsInput) => {
  const id = await story(db, harbour);
  return expect(findHyperConnections(db, ask(id))).rejects;
};

test('what makes no sense is refused with what would', async () => {
  await (await refusing((id) => ({ personId: id('mila'), text: 'x', boldness: 7 }))).toMatchObject({
    code: 'BAD_USER_INPUT',
    message: 'boldness must be from 0 (close) to 1 (bold).',
  });
  await (await refusing(() => ({}))).toMatchObject({
    code: 'BAD_USER_INPUT',
    message: 'Say what for by exactly one of challengeId, needId, topicIds or text.',
  });
  await (await refusing(() => ({ topicIds: [] }))).toMatchObject({
    code: 'BAD_USER_INPUT',
    message: 'topicIds must name at least one topic.',
  });
  await (await refusing((id) => ({ personId: id('leak'), text: 'x' }))).toMatchObject({
    code: 'NOT_FOUND',
  });
});
