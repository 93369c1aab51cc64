import { expect, test } from 'vitest';
import { compare } from './result.ts';
import { percentile } from './statistics.ts';
import { table } from './table.ts';

const pairs = [
  { ours: 10, theirs: 10 },
  { ours: 12, theirs: 8 },
  { ours: 30, theirs: 10 },
];
const slow = { case: '500 people, rare topic', metric: 'median ms', other: 'bare driver', pairs };

test('three searches beside the same ones of the bare driver make one row', () => {
  expect(compare(slow)).toEqual({
    case: '500 people, rare topic',
    metric: 'median ms',
    ours: 12,
    other: 'bare driver',
    theirs: 10,
    ratio: 1.2,
    runs: 3,
    spread: [1.1, 2.7],
  });
});

test('a percentile lies between its neighbours', () => {
  const values = [40, 10, 20, 30];
  expect([0, 0.5, 0.95, 1].map((share) => percentile(values, share))).toEqual([10, 25, 38.5, 40]);
  expect(percentile([], 0.5)).toBeNaN();
});

test('rows line up, and a note stands beside what it speaks of', () => {
  const rows = [
    compare({ ...slow, metric: 'rows/s', pairs: [{ ours: 12_345, theirs: 24_690 }] }),
    compare({ ...slow, note: 'stopped after 20 s in 2 of 3' }),
  ];
  expect(table(rows)).toBe(
    [
      'case                    metric       ours  theirs  ratio  10–90 %  runs  compared with',
      '500 people, rare topic  rows/s     12,300  24,700  0.5 ×  0.5–0.5     1  bare driver',
      '500 people, rare topic  median ms      12      10  1.2 ×  1.1–2.7     3  bare driver (stopped after 20 s in 2 of 3)',
      '',
    ].join('\n'),
  );
});
