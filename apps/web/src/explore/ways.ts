import type { Tie } from './gathered.ts';
import type { Ref } from './ref.ts';

/** Everyone's neighbours, each once, best tied first. */
export function neighboursOf(ties: readonly Tie[]): Map<Ref, Ref[]> {
  const found = new Map<Ref, Set<Ref>>();
  const add = (ref: Ref, other: Ref) => {
    const others = found.get(ref);
    if (others) others.add(other);
    else found.set(ref, new Set([other]));
  };
  for (const { from, to } of [...ties].sort((a, b) => (b.strength ?? 0) - (a.strength ?? 0))) {
    add(from, to);
    add(to, from);
  }
  return new Map([...found].map(([ref, others]) => [ref, [...others]]));
}

/** Steps from the focus; nobody is reached through those who are closed. */
export function ringsAround(
  focus: Ref,
  neighbours: ReadonlyMap<Ref, readonly Ref[]>,
  closed: readonly Ref[],
): Map<Ref, number> {
  const rings = new Map([[focus, 0]]);
  // A map may grow while it is gone through: those who are added come later.
  for (const [ref, ring] of rings) {
    if (closed.includes(ref)) continue;
    for (const other of neighbours.get(ref) ?? [])
      if (!rings.has(other)) rings.set(other, ring + 1);
  }
  return rings;
}

/** These, and one way from each back to the focus. */
export function waysBack(
  refs: ReadonlySet<Ref>,
  via: (ref: Ref) => readonly Ref[],
): ReadonlySet<Ref> {
  const found = new Set(refs);
  for (const ref of found) {
    const nearer = via(ref);
    const [best] = nearer;
    if (best !== undefined && !nearer.some((one) => found.has(one))) found.add(best);
  }
  return found;
}

/** From the focus to a node, by the strongest last step each time; empty where no tie leads there. */
export function wayTo(
  ref: Ref | null,
  nodes: ReadonlyMap<Ref, { ring: number | null; via: readonly Ref[] }>,
): Ref[] {
  const node = ref === null ? undefined : nodes.get(ref);
  if (ref === null || !node || node.ring === null) return [];
  const [nearer] = node.via;
  return nearer === undefined ? [ref] : [...wayTo(nearer, nodes), ref];
}
