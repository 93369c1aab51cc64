import type { Place, Problem } from '@peergraph/exchange';
import type { Db } from '../db.ts';
import { listMissing } from './queries.ts';
import type { Reference } from './rows.ts';

const words = { person: 'a person', cohort: 'a cohort', program: 'a program' } as const;

/** Knows which people, cohorts and programs exist, and gathers what is referred to but does not. */
export type References = {
  /** Looks up what has not been seen before. */
  learn: (references: Reference[]) => Promise<void>;
  isKnown: (reference: Reference) => boolean;
  /** Notes that this was written and so exists. */
  note: (reference: Reference) => void;
  /** Notes that `what` had to do without this reference. */
  miss: (reference: Reference, what: string, at: Place) => void;
  /** One problem a file and missing key, however often it is referred to. */
  problems: () => Problem[];
};

export function references(db: Db): References {
  const seen = new Map<string, boolean>();
  const missed = new Map<string, { reference: Reference; at: Place; from: string[] }>();
  const idOf = ({ kind, key }: Reference) => `${kind} ${key}`;
  return {
    learn: async (all) => {
      const fresh = all.filter((reference) => !seen.has(idOf(reference)));
      if (fresh.length === 0) return;
      for (const reference of fresh) seen.set(idOf(reference), true);
      const keysOf = (kind: Reference['kind']) => [
        ...new Set(fresh.flatMap((reference) => (reference.kind === kind ? [reference.key] : []))),
      ];
      const missing = await listMissing(db, {
        people: keysOf('person'),
        cohorts: keysOf('cohort'),
        programs: keysOf('program'),
      });
      for (const reference of missing) seen.set(idOf(reference), false);
    },
    isKnown: (reference) => seen.get(idOf(reference)) === true,
    note: (reference) => seen.set(idOf(reference), true),
    miss: (reference, what, at) => {
      const id = `${at.file} ${idOf(reference)}`;
      const known = missed.get(id) ?? { reference, at, from: [] };
      known.from.push(what);
      missed.set(id, known);
    },
    problems: () =>
      [...missed.values()].map(({ reference, at, from }) => ({
        ...at,
        key: reference.key,
        message: `${reference.key} is not ${words[reference.kind]} of this file or of the graph; left out of ${listed(from)}`,
      })),
  };
}

function listed(all: string[]): string {
  const shown = all.slice(0, 3).join(', ');
  return all.length > 3 ? `${shown} and ${all.length - 3} more` : shown;
}
