import { expect, test } from 'vitest';
import {
  averagePrecision,
  bootstrapInterval,
  evaluate,
  ndcgAt,
  quantile,
  ranksOf,
  reciprocalRank,
} from './evaluation.ts';

const nowhere = Number.POSITIVE_INFINITY;

test('who was not returned ranks after all who were, by key', () => {
  const candidates = ['dan', 'ada', 'eve', 'cleo', 'ben'];
  expect(ranksOf(['ada', 'eve', 'ben'], ['eve', 'cleo'], candidates)).toEqual([3, 1, 4]);
});

test('who is no candidate takes no place from those who are, and has no rank', () => {
  expect(ranksOf(['ada', 'zoe'], ['zoe', 'ben', 'ada'], ['ada', 'ben'])).toEqual([2, nowhere]);
});

test('measures agree with values worked out by hand', () => {
  expect(reciprocalRank([4, 2])).toBe(0.5);
  expect(reciprocalRank([nowhere])).toBe(0);
  // Right ones at 1, 3 and nowhere: (1/1 + 2/3 + 0) / 3.
  expect(averagePrecision([3, nowhere, 1])).toBeCloseTo(5 / 9, 12);
  // (1/log2(2) + 1/log2(4)) / (1/log2(2) + 1/log2(3)).
  expect(ndcgAt(10)([1, 3])).toBeCloseTo(1.5 / (1 + 1 / Math.log2(3)), 12);
  expect(ndcgAt(10)([11])).toBe(0);
  // With more right ones than places the best is to fill the places.
  expect(ndcgAt(2)([1, 2, 3])).toBe(1);
  expect(quantile([10, 20, 40], 0.5)).toBe(20);
  expect(quantile([10, 20, 40], 0.75)).toBe(30);
});

test('a pack’s figures are means over its queries', () => {
  const outcomes = [
    { ranks: [1, 6], milliseconds: 10 },
    { ranks: [nowhere], milliseconds: 30 },
  ];
  expect(evaluate(outcomes)).toEqual({
    queries: 2,
    'recall@5': 0.25,
    'recall@10': 0.5,
    mrr: 0.5,
    // (1 + 1/log2(7)) / (1 + 1/log2(3)), halved
    'ndcg@10': 0.4158,
    // (1/1 + 2/6) / 2, halved
    map: 0.3333,
    ci95: { 'recall@10': [0, 1], mrr: [0, 1] },
    msPerQuery: { p50: 20, p95: 29 },
  });
});

test('the interval is the same each time, holds the mean, and is narrow where queries agree', () => {
  const values = Array.from({ length: 40 }, (_, index) => (index % 4 === 0 ? 1 : 0));
  const [low, high] = bootstrapInterval(values);
  expect(bootstrapInterval(values)).toEqual([low, high]);
  // The mean .25 has a standard error of √(.25 × .75 / 40) = .068: ± 1.96 of it, within a half of it.
  expect(Math.abs(low - (0.25 - 0.134))).toBeLessThan(0.035);
  expect(Math.abs(high - (0.25 + 0.134))).toBeLessThan(0.035);
  expect(bootstrapInterval([0.5, 0.5, 0.5])).toEqual([0.5, 0.5]);
});
