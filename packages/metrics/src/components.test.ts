import { expect, test } from 'vitest';
import { componentsOf, numberedBySize } from './components.ts';

/** A network told as its ties: `network(3, [[0, 1]])` is a pair, and one who knows nobody. */
function network(size: number, ties: [number, number][]) {
  return { size, sources: ties.map(([from]) => from), targets: ties.map(([, to]) => to) };
}
const components = (size: number, ties: [number, number][]) => [
  ...componentsOf(network(size, ties)),
];

test('the largest group is 0, and equal ones go by their first member', () => {
  // A pair, a trio, somebody alone, another pair.
  const ties: [number, number][] = [
    [0, 1],
    [2, 4],
    [4, 3],
    [6, 7],
  ];
  expect(components(8, ties)).toEqual([1, 1, 0, 0, 0, 3, 2, 2]);
});

test('neither the order of ties nor their direction matters', () => {
  const ties: [number, number][] = [
    [5, 4],
    [4, 3],
    [1, 0],
    [3, 2],
  ];
  const told = components(6, ties);
  expect(told).toEqual([1, 1, 0, 0, 0, 0]);
  expect(components(6, ties.toReversed())).toEqual(told);
  expect(
    components(
      6,
      ties.map(([from, to]) => [to, from]),
    ),
  ).toEqual(told);
});

test('a tie told twice, or from somebody to themselves, joins nobody else', () => {
  expect(
    components(3, [
      [0, 0],
      [1, 2],
      [2, 1],
    ]),
  ).toEqual([1, 0, 0]);
});

test('a network of nobody has no components, and people without ties are each their own', () => {
  expect(components(0, [])).toEqual([]);
  expect(components(3, [])).toEqual([0, 1, 2]);
});

test('a chain of a hundred thousand is one component', () => {
  const ties = Array.from({ length: 99_999 }, (_, node): [number, number] => [node + 1, node]);
  expect(new Set(componentsOf(network(100_000, ties)))).toEqual(new Set([0]));
});

test('groups of any number are renamed by size', () => {
  expect([...numberedBySize(Int32Array.from([7, 7, 3, 9, 9, 9]))]).toEqual([1, 1, 2, 0, 0, 0]);
});
