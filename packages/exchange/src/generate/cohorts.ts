import { type Entry, entry } from '../records.ts';
import { daysAfter, monthsAfter } from '../written-date.ts';
import { randomOf } from './random.ts';
import type { Topics } from './topics.ts';

/** People are numbered; a cohort is the people from `first` up to `end`, which is not in it. */
export type Cohort = {
  key: string;
  first: number;
  end: number;
  discipline: number;
  starts: string;
  ends: string;
  /** No tie leads out of it. */
  detached: boolean;
};

export const program = { key: 'generated', name: 'Generated program' };

/** Sizes have a heavy tail (Pareto, exponent 1.4): many of ten to thirty people, a few of hundreds or thousands. */
export function cohortsFor(people: number, seed: number, topics: Topics): Cohort[] {
  const random = randomOf(seed, 2);
  const largest = Math.max(30, Math.min(3000, Math.floor(people / 8)));
  const cohorts: Cohort[] = [];
  for (let first = 0; first < people; ) {
    const drawn = Math.min(largest, Math.floor(10 / (1 - random.next()) ** (1 / 1.4)));
    const left = people - first;
    const size = left - drawn < 8 ? left : drawn;
    const month = monthsAfter('2018-01', random.below(90));
    const starts = `${month}-${String(1 + random.below(28)).padStart(2, '0')}`;
    cohorts.push({
      key: `c${cohorts.length + 1}`,
      first,
      end: first + size,
      discipline: topics.drawDiscipline(random),
      starts,
      ends: daysAfter(starts, 112),
      detached: size < 40 && random.chance(0.06),
    });
    first += size;
  }
  return cohorts;
}

export function* cohortEntries(cohorts: readonly Cohort[]): Generator<Entry> {
  for (const { key, starts, ends } of cohorts) {
    const name = `Cohort ${key.slice(1)}`;
    yield entry('cohort', { key, program: program.key, name, starts, ends }, { file: 'generated' });
  }
}
