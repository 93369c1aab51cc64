import { monthsAfter, writtenDate } from '../written-date.ts';

/** What is known of when a cohort ran. */
export type Evidence = {
  key: string;
  schedule: { starts: string | undefined; ends: string | undefined } | undefined;
  /** Dates of talks held in the cohort. */
  talks: readonly string[];
  /** When its projects graduated, as written. */
  graduations: readonly string[];
};

export type Span = { starts: string | undefined; ends: string | undefined; note?: string };

/** A new cohort starts about every half year. */
const rhythm = 6;
const length = 4;

const numberOf = (key: string) => Number(/(\d+)$/.exec(key)?.[1] ?? Number.NaN);

function ownSpan({ schedule, talks, graduations }: Evidence): Span | undefined {
  if (schedule?.starts) return schedule;
  const graduated = graduations.map(writtenDate).filter((date) => date !== undefined);
  const dates = [...talks, ...graduated].sort();
  if (dates.length === 0) return undefined;
  const [first] = [...talks].sort();
  const source = graduated.length > 0 ? 'its talks and graduations' : 'its talks';
  return { starts: first, ends: dates.at(-1), note: `no schedule: dates taken from ${source}` };
}

function estimated(key: string, known: readonly (readonly [string, string])[]): Span {
  const number = numberOf(key);
  const [nearest] = known
    .map(([other, starts]) => ({ other, starts, distance: number - numberOf(other) }))
    .filter(({ distance }) => !Number.isNaN(distance))
    .sort((one, other) => Math.abs(one.distance) - Math.abs(other.distance));
  if (nearest === undefined) {
    return {
      starts: undefined,
      ends: undefined,
      note: 'nothing says when it ran; left without dates',
    };
  }
  const starts = monthsAfter(nearest.starts, nearest.distance * rhythm);
  const note = `no schedule: dates estimated from ${nearest.other}, one cohort each ${rhythm} months`;
  return { starts, ends: monthsAfter(starts, length), note };
}

/**
 * When each cohort ran: by its schedule, otherwise by its talks and graduations, and as a last resort
 * by its neighbours. The note says which, except for a schedule.
 */
export function cohortSpans(evidence: readonly Evidence[]): Map<string, Span> {
  const own = evidence.map((one) => [one.key, ownSpan(one)] as const);
  const known = own.flatMap(([key, span]) => (span?.starts ? [[key, span.starts] as const] : []));
  return new Map(own.map(([key, span]) => [key, span ?? estimated(key, known)]));
}
