import { expect, test } from 'vitest';
import { communitiesOf } from './communities.ts';

type Ties = [number, number][];
const communities = (size: number, ties: Ties) => [
  ...communitiesOf({
    size,
    sources: ties.map(([from]) => from),
    targets: ties.map(([, to]) => to),
  }),
];

/** Everybody from `first` to `last` knows everybody else. */
const clique = (first: number, last: number): Ties => {
  const ties: Ties = [];
  for (let a = first; a <= last; a += 1) {
    for (let b = a + 1; b <= last; b += 1) ties.push([a, b]);
  }
  return ties;
};

test('two cliques joined by one tie are two communities, the larger first', () => {
  const ties = [...clique(0, 3), ...clique(4, 8), [3, 4] satisfies Ties[number]];
  expect(communities(9, ties)).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 0]);
});

test('who knows nobody is a community of their own, also where nobody knows anybody', () => {
  expect(communities(5, clique(1, 3))).toEqual([1, 0, 0, 0, 2]);
  expect(communities(3, [])).toEqual([0, 1, 2]);
  expect(communities(0, [])).toEqual([]);
});

test('ties told twice or to oneself count once or not at all', () => {
  const once = [...clique(0, 3), ...clique(4, 8), [3, 4] satisfies Ties[number]];
  const twice: Ties = [...once, ...once.map(([a, b]): [number, number] => [b, a]), [2, 2]];
  expect(communities(9, twice)).toEqual(communities(9, once));
});

test('the same network has the same communities every time', () => {
  // Ten circles of six, each knowing one of the next.
  const ties = Array.from({ length: 10 }, (_, circle) => clique(circle * 6, circle * 6 + 5)).flat();
  for (let circle = 0; circle < 10; circle += 1) {
    ties.push([circle * 6, (circle * 6 + 7) % 60]);
  }
  const told = communities(60, ties);
  expect(new Set(told).size).toBe(10);
  for (let again = 0; again < 5; again += 1) expect(communities(60, ties)).toEqual(told);
});
