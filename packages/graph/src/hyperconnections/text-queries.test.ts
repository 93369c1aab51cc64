import { expect, test } from 'vitest';
import { textQueries } from './text-queries.ts';
import { weights } from './weights.ts';

const pitch = {
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

test('what an ask says again counts more, by the logarithm of how often', () => {
  const { profileQuery, workQuery } = textQueries(
    'A hull leaks. Which hull? My hull, and oakum.',
    [],
    undefined,
    weights,
  );
  expect(workQuery).toBe('+(hull^2.099 leaks oakum) a which my and');
  expect(profileQuery).toBe(workQuery);
});

test('words that go with a topic are looked for in profiles, not in work, at a share of the weight', () => {
  const queries = (vocabulary: number) =>
    textQueries('caulking', [pitch], undefined, { ...weights, vocabulary });
  expect(queries(0.4)).toEqual({
    profileQuery: 'caulking pitch^0.400 mallet^0.200',
    workQuery: 'caulking',
    length: 0,
  });
  expect(queries(0).profileQuery).toBe('caulking');
});

test('words of many bring nobody on their own; beside a topic they still put people in order', () => {
  const common = { words: ['boats', 'sail'], counts: [40, 90], people: 100 };
  const words = (text: string, topics: Parameters<typeof textQueries>[1]) =>
    textQueries(text, topics, common, weights).workQuery;
  expect(words('Who sails boats, or can sail?', [])).toBe('+(sails) who or can');
  expect(words('Can you sail our boats?', [])).toBe('');
  expect(words('Can you sail our boats?', [{ ...pitch, vocabulary: [] }])).toBe(
    '+(boats sail) can you our',
  );
});
