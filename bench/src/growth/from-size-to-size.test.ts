import { expect, test } from 'vitest';
import { fromSizeToSize } from './from-size-to-size.ts';

test('from each size to the next it is told how much longer a search takes, and nothing of the first alone', () => {
  const size = (people: number, ...rare: number[]) => ({
    people,
    times: new Map([['rare topic', rare]]),
  });
  expect(fromSizeToSize([size(1_000, 10, 20, 40)])).toEqual([]);
  expect(
    fromSizeToSize([size(1_000, 10, 20, 40), size(5_000, 20, 30, 60), size(9_000, 30, 45, 60)]),
  ).toEqual([
    {
      case: '5000 people, rare topic',
      metric: 'median ms',
      ours: 30,
      other: 'among 1000 people',
      theirs: 20,
      ratio: 1.5,
      runs: 3,
      spread: [1.5, 1.9],
    },
    {
      case: '9000 people, rare topic',
      metric: 'median ms',
      ours: 45,
      other: 'among 5000 people',
      theirs: 30,
      ratio: 1.5,
      runs: 3,
      spread: [1.1, 1.5],
    },
  ]);
});
