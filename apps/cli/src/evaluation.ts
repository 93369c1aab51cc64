import { randomNumbers } from '@peergraph/exchange';

/** Where the people who should have been found came out, for one query. */
export type Outcome = {
  /** From 1; Infinity for somebody the graph does not know. */
  ranks: readonly number[];
  milliseconds: number;
};

export type Interval = [low: number, high: number];

export type Evaluation = {
  queries: number;
  'recall@5': number;
  'recall@10': number;
  mrr: number;
  'ndcg@10': number;
  map: number;
  /** Within which 95 of 100 packs like this one would come out. */
  ci95: { 'recall@10': Interval; mrr: Interval };
  msPerQuery: { p50: number; p95: number };
};

type Measure = (ranks: readonly number[]) => number;

/** How many of those who should be found are among the first k. */
const recallAt =
  (k: number): Measure =>
  (ranks) =>
    ranks.filter((rank) => rank <= k).length / ranks.length;

/** 1 / the rank of the first who should be found. */
export const reciprocalRank: Measure = (ranks) => 1 / Math.min(...ranks);

/** The share of right ones among all down to each right one, on average. */
export const averagePrecision: Measure = (ranks) =>
  mean([...ranks].sort(ascending).map((rank, index) => (index + 1) / rank));

/** What the first k are worth, each by 1 / log2(1 + rank), beside the best order there could be. */
export const ndcgAt =
  (k: number): Measure =>
  (ranks) => {
    const gain = (rank: number) => (rank <= k ? 1 / Math.log2(1 + rank) : 0);
    const best = ranks.slice(0, k).map((_, index) => gain(index + 1));
    return sum(ranks.map(gain)) / sum(best);
  };

const recallAt5 = recallAt(5);
/** Of those who should be found, the share among the first ten. */
export const recallAt10 = recallAt(10);
const ndcgAt10 = ndcgAt(10);

/** The figures of a whole pack: means over its queries, rounded to 4 digits. */
export function evaluate(outcomes: readonly Outcome[]): Evaluation {
  const of = (measure: Measure) => outcomes.map(({ ranks }) => measure(ranks));
  const times = outcomes.map(({ milliseconds }) => milliseconds).sort(ascending);
  return {
    queries: outcomes.length,
    'recall@5': rounded(mean(of(recallAt5))),
    'recall@10': rounded(mean(of(recallAt10))),
    mrr: rounded(mean(of(reciprocalRank))),
    'ndcg@10': rounded(mean(of(ndcgAt10))),
    map: rounded(mean(of(averagePrecision))),
    ci95: {
      'recall@10': bootstrapInterval(of(recallAt10)),
      mrr: bootstrapInterval(of(reciprocalRank)),
    },
    msPerQuery: { p50: rounded(quantile(times, 0.5)), p95: rounded(quantile(times, 0.95)) },
  };
}

/**
 * The ranks of the people who should be found: first those the search returned, in its order, then every other candidate
 * by key. Somebody who is no candidate, or unknown, has no rank: Infinity.
 */
export function ranksOf(
  relevant: readonly string[],
  returned: readonly string[],
  candidates: readonly string[],
): number[] {
  const isCandidate = new Set(candidates);
  const order = new Set([
    ...returned.filter((key) => isCandidate.has(key)),
    ...[...candidates].sort(byCharacters),
  ]);
  const rankOf = new Map([...order].map((key, index) => [key, index + 1]));
  return relevant.map((key) => rankOf.get(key) ?? Number.POSITIVE_INFINITY);
}

const resamples = 2_000;

/** The middle 95 % of the means of resampled queries; the same for the same values. */
export function bootstrapInterval(values: readonly number[]): Interval {
  const random = randomNumbers(1);
  const means = Array.from({ length: resamples }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)] ?? 0)),
  ).sort(ascending);
  return [rounded(quantile(means, 0.025)), rounded(quantile(means, 0.975))];
}

/** Of values in order; between two of them on the straight line. */
export function quantile(sorted: readonly number[], share: number): number {
  const position = share * (sorted.length - 1);
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? 0;
  return below + (above - below) * (position - Math.floor(position));
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;
const rounded = (value: number) => Math.round(value * 10_000) / 10_000;
const ascending = (a: number, b: number) => a - b;
const byCharacters = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
