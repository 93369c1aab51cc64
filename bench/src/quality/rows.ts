import {
  bootstrapInterval,
  type Interval,
  type Outcome,
  recallAt10,
  reciprocalRank,
} from '@peergraph/cli/evaluation';
import type { Result } from '../result.ts';
import type { Baseline } from './packs.ts';

/** How one pack came out. */
export type Played = {
  name: string;
  full: readonly Outcome[];
  /** Those of them that were asked again with each part switched off. */
  again: readonly Outcome[];
  without: readonly { name: string; outcomes: readonly Outcome[] }[];
  baselines: readonly Baseline[];
};

const metrics = [
  { metric: 'recall@10', of: recallAt10, theirs: ({ recallAt10 }: Baseline) => recallAt10 },
  { metric: 'mrr', of: reciprocalRank, theirs: ({ mrr }: Baseline) => mrr },
] as const;

/** Our figures beside those of each simple method, with the interval of ours. */
export const besideBaselines = ({ name, full, baselines }: Played): Result[] =>
  metrics.flatMap(({ metric, of, theirs }) => {
    const values = full.map(({ ranks }) => of(ranks));
    const interval = bootstrapInterval(values);
    return baselines.map((baseline) =>
      row({
        case: name,
        metric,
        ours: mean(values),
        other: baseline.name,
        theirs: theirs(baseline),
        runs: values.length,
        spread: interval,
        note: '95 % interval of ours',
      }),
    );
  });

/** Our figures beside our own with one part switched off, with the interval of the difference, query by query. */
export const besideOurselves = ({ name, again, without }: Played): Result[] =>
  without.flatMap((part) =>
    metrics.map(({ metric, of }) => {
      const ours = again.map(({ ranks }) => of(ranks));
      const theirs = part.outcomes.map(({ ranks }) => of(ranks));
      const differences = ours.map((value, index) => value - (theirs[index] ?? 0));
      const difference = mean(differences);
      return row({
        case: name,
        metric,
        ours: mean(ours),
        other: `without ${part.name}`,
        theirs: mean(theirs),
        runs: ours.length,
        spread: bootstrapInterval(differences),
        note: `${difference < 0 ? '−' : '+'}${Math.abs(difference).toFixed(3)}; 95 % interval of the difference`,
      });
    }),
  );

/** Packs whose names differ in nothing but a number at the end, as one: each is too small to judge alone. */
export function pooled(played: readonly Played[]): Played[] {
  const series = new Map<string, Played[]>();
  for (const one of played) {
    const name = one.name.replace(/-\d+$/, '');
    series.set(name, [...(series.get(name) ?? []), one]);
  }
  return [...series.values()].flatMap((some) => {
    const [first] = some;
    if (!first || some.length < 2) return [];
    const together = (outcomesOf: (one: Played) => readonly Outcome[]) => some.flatMap(outcomesOf);
    return [
      {
        name: `${some.map(({ name }) => name).join(' + ')}, pooled`,
        full: together(({ full }) => full),
        again: together(({ again }) => again),
        without: first.without.map(({ name }, index) => ({
          name,
          outcomes: together(({ without }) => without[index]?.outcomes ?? []),
        })),
        baselines: first.baselines.flatMap(({ name }) => meanBaseline(name, some)),
      },
    ];
  });
}

/** A method's mean over the queries of several packs, where all of them name it. */
function meanBaseline(name: string, some: readonly Played[]): Baseline[] {
  const found = some.flatMap(({ full, baselines }) => {
    const baseline = baselines.find((one) => one.name === name);
    return baseline ? [{ baseline, queries: full.length }] : [];
  });
  if (found.length < some.length) return [];
  const all = found.reduce((sum, { queries }) => sum + queries, 0);
  const over = (figure: (one: Baseline) => number) =>
    found.reduce((sum, { baseline, queries }) => sum + figure(baseline) * queries, 0) / all;
  return [{ name, recallAt10: over((one) => one.recallAt10), mrr: over((one) => one.mrr) }];
}

type Row = Omit<Result, 'ratio' | 'spread'> & { spread: Interval };

const row = (of: Row): Result => ({
  ...of,
  ours: rounded(of.ours),
  theirs: rounded(of.theirs),
  ratio: of.theirs === 0 ? 0 : Number((of.ours / of.theirs).toPrecision(3)),
  spread: [rounded(of.spread[0]), rounded(of.spread[1])],
});

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const rounded = (value: number) => Number(value.toFixed(3));
