import { expect, test } from 'vitest';
import { textQueries } from './text-queries.ts';
import { weights } from './weights.ts';

test('what an ask says again counts more, by the logarithm of how often', () => {
  const { profileQuery, workQuery } = textQueries(
    'A hull leaks. Which hull? My hull, and oakum.',
    [],
    undefined,
    weights,
  );
  expect(workQuery).toBe('a hull^2.099 leaks which my and oakum');
  expect(profileQuery).toBe(workQuery);
});

test('words that go with a topic are looked for in profiles, not in work, at a share of the weight', () => {
  const topic = {
    topicId: '1',
    weight: 1,
    how: 'NAMED' as const,
    throughId: null,
    note: null,
    origin: null,
    rarity: 1,
    people: 2,
    vocabulary: ['pitch^1.00', 'mallet^0.50'],
  };
  const queries = (vocabulary: number) =>
    textQueries('caulking', [topic], undefined, { ...weights, vocabulary });
  expect(queries(0.4)).toEqual({
    profileQuery: 'caulking pitch^0.400 mallet^0.200',
    workQuery: 'caulking',
    length: 0,
  });
  expect(queries(0).profileQuery).toBe('caulking');
});
