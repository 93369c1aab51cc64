import { expect, test } from 'vitest';
import { bm25 } from './bm25.ts';
import { besideBaselines, besideOurselves, type Played, pooled } from './rows.ts';

const came = (...ranks: number[]) => ({ ranks, milliseconds: 1 });

const spring: Played = {
  name: 'spring-1',
  full: [came(1), came(2), came(20)],
  again: [came(1), came(20)],
  without: [{ name: 'work', outcomes: [came(2), came(20)] }],
  baselines: [{ name: 'BM25', recallAt10: 0.5, mrr: 0.25 }],
};

test('a pack stands beside a simple method, with the interval of its own figure', () => {
  const [recall, mrr] = besideBaselines(spring);
  expect(recall).toEqual({
    case: 'spring-1',
    metric: 'recall@10',
    ours: 0.667,
    other: 'BM25',
    theirs: 0.5,
    ratio: 1.33,
    runs: 3,
    spread: [0, 1],
    note: '95 % interval of ours',
  });
  expect(mrr).toMatchObject({ metric: 'mrr', ours: 0.517, theirs: 0.25, ratio: 2.07 });
});

test('and beside itself without a part, with the interval of the difference', () => {
  const [recall, mrr] = besideOurselves(spring);
  expect(recall).toMatchObject({ ours: 0.5, theirs: 0.5, spread: [0, 0], runs: 2 });
  expect(mrr).toEqual({
    case: 'spring-1',
    metric: 'mrr',
    ours: 0.525,
    other: 'without work',
    theirs: 0.275,
    ratio: 1.91,
    runs: 2,
    spread: [0, 0.5],
    note: '+0.250; 95 % interval of the difference',
  });
});

test('packs of one series are pooled by their queries', () => {
  const second: Played = {
    ...spring,
    name: 'spring-2',
    full: [came(1)],
    baselines: [{ name: 'BM25', recallAt10: 0.9, mrr: 0.45 }],
  };
  const other: Played = { ...spring, name: 'autumn' };
  expect(pooled([spring, other, second])).toEqual([
    {
      name: 'spring-1 + spring-2, pooled',
      full: [...spring.full, ...second.full],
      again: [...spring.again, ...second.again],
      without: [{ name: 'work', outcomes: [came(2), came(20), came(2), came(20)] }],
      baselines: [
        { name: 'BM25', recallAt10: expect.closeTo(0.6, 9), mrr: expect.closeTo(0.3, 9) },
      ],
    },
  ]);
});

test('plain BM25 puts the rare word first and counts a long text less', () => {
  const rank = bm25([
    { key: 'ada', text: 'Boats, and oakum' },
    { key: 'ben', text: 'Boats, and how to sail them along the whole of a coast' },
    { key: 'cleo', text: 'Pears' },
    { key: 'dan', text: 'Boats' },
  ]);
  expect(rank('boats oakum')).toEqual(['ada', 'dan', 'ben']);
});
