import { expect, test } from 'vitest';
import { gini } from './gini.ts';

test.each([
  ['nobody', [], null],
  ['nothing to carry', [0, 0, 0], null],
  ['all alike', [3, 3, 3, 3], 0],
  ['one of four carries all', [0, 5, 0, 0], 0.75],
  ['one, two, three, four', [4, 2, 1, 3], 0.25],
  ['one alone', [7], 0],
])('%s', (_who, values, expected) => {
  const found = gini(values);
  if (expected === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(expected, 12);
});

test('it is half the mean difference of all pairs over the mean', () => {
  const values = [0, 1, 1, 2, 5, 8, 13];
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const pairs = values.flatMap((one) => values.map((other) => Math.abs(one - other)));
  const difference = pairs.reduce((sum, one) => sum + one, 0) / pairs.length;
  expect(gini(values)).toBeCloseTo(difference / (2 * mean), 12);
});
