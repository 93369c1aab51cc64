import { median, percentile } from './statistics.ts';

/** One figure of ours beside that of somebody else, measured in the same run. */
export type Result = {
  case: string;
  /** What is measured, with its unit: `median ms`, `rows/s`, `peak MB`. */
  metric: string;
  ours: number;
  /** What ours is compared with. */
  other: string;
  theirs: number;
  /** ours / theirs. */
  ratio: number;
  /** How many pairs of measurements there are. */
  runs: number;
  /** The 10th and the 90th percentile of ours / theirs, pair by pair. */
  spread: [number, number];
  note?: string;
};

/** What was measured one right after the other, on the same question. */
export type Pair = { ours: number; theirs: number };

export type Comparison = {
  case: string;
  metric: string;
  other: string;
  pairs: readonly Pair[];
  /** What makes one figure of many: the median unless said otherwise. */
  figure?: (values: readonly number[]) => number;
  note?: string | undefined;
};

/** Makes a row of the results out of at least one pair; figures have three significant digits. */
export function compare(comparison: Comparison): Result {
  const { case: name, metric, other, pairs, note } = comparison;
  const { figure = median } = comparison;
  const ours = figure(pairs.map((pair) => pair.ours));
  const theirs = figure(pairs.map((pair) => pair.theirs));
  const ratios = pairs.map((pair) => pair.ours / pair.theirs);
  return {
    case: name,
    metric,
    ours: rounded(ours),
    other,
    theirs: rounded(theirs),
    ratio: rounded(ours / theirs),
    runs: pairs.length,
    spread: [rounded(percentile(ratios, 0.1)), rounded(percentile(ratios, 0.9))],
    ...(note === undefined ? {} : { note }),
  };
}

const rounded = (value: number) => Number(value.toPrecision(3));
