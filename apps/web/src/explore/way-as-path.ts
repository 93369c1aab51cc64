import type { PathFragment } from '../generated/graphql.ts';
import type { Shown } from './shown.ts';

/** The way that stands out as a path of people; null where it is one step, or does not only go through people. */
export function wayAsPath({ way, byRef, ties }: Shown): PathFragment | null {
  const people = way.flatMap((ref) => byRef.get(ref) ?? []);
  const hops = way.slice(1).flatMap((to, place) => {
    const from = way[place];
    const tie = ties.find(
      (one) =>
        one.kind === 'CONNECTED' &&
        ((one.from === from && one.to === to) || (one.from === to && one.to === from)),
    );
    return tie
      ? [
          {
            origin: tie.origin ?? ('OTHER' as const),
            since: tie.since ?? null,
            strength: tie.strength ?? 0,
            evidence: tie.evidence ?? null,
          },
        ]
      : [];
  });
  if (hops.length < 2 || hops.length !== way.length - 1) return null;
  const broker = people.at(-2);
  return {
    length: hops.length,
    strength: Math.min(...hops.map(({ strength }) => strength)),
    sentence: '',
    // Whoever may not be asked may not be asked to introduce either.
    broker: broker
      ? { id: broker.id, paused: broker.facets?.canBeAsked === false, capacity: null }
      : null,
    people: people.map(({ id, key, title }) => ({ id, key, name: title })),
    hops,
  };
}
