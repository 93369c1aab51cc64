import { compare, type Result } from '../result.ts';

/** How long the searches of each kind took among so many people, in ms, by the name of the kind. */
export type Size = { people: number; times: ReadonlyMap<string, readonly number[]> };

/** How much longer each kind of search takes from one size to the next. */
export function fromSizeToSize(sizes: readonly Size[]): Result[] {
  return sizes.slice(1).flatMap(({ people, times }, index) => {
    const before = sizes[index];
    if (!before) return [];
    return [...times].map(([name, ours]) => {
      const theirs = before.times.get(name) ?? [];
      return compare({
        case: `${people} people, ${name}`,
        metric: 'median ms',
        other: `among ${before.people} people`,
        pairs: ours.map((one, round) => ({ ours: one, theirs: theirs[round] ?? Number.NaN })),
      });
    });
  });
}
