import type { KindCount, NodeKind } from '../generated/graphql.ts';
import type { Gathered, Node, Tie } from './gathered.ts';
import { matches } from './matches.ts';
import type { Ref } from './ref.ts';
import type { View } from './view.ts';

export type ShownNode = Node & {
  /** Steps from the focus along what is shown; null when none leads there. */
  ring: number | null;
  /** Its neighbours one step nearer to the focus, best tied first. */
  via: readonly Ref[];
  /** What stands around it and is not shown, by kind. */
  more: readonly KindCount[];
  /** Only here because it stands between the focus and somebody who fits the filters. */
  onTheWay: boolean;
};

/** What a view comes to with what was gathered for it. */
export type Shown = {
  focus: ShownNode | undefined;
  /** By ring, nearest and best tied first. */
  nodes: readonly ShownNode[];
  byRef: ReadonlyMap<Ref, ShownNode>;
  ties: readonly Tie[];
  /** Everyone's neighbours among those shown, best tied first. */
  neighbours: ReadonlyMap<Ref, readonly Ref[]>;
  /** How many of a kind there are to see, whether the legend leaves them out or not. */
  counts: ReadonlyMap<NodeKind, number>;
};

/** What is seen: rings by steps along the ties, without what is hidden, folded away, taken out or filtered out. */
export function shownOf(view: View, gathered: Gathered): Shown {
  const nodes = new Map([...gathered.nodes].filter(([ref]) => !view.out.includes(ref)));
  const ties = gathered.ties.filter(
    (tie) => nodes.has(tie.from) && nodes.has(tie.to) && isKnownBy(tie, view.until),
  );
  const all = neighboursOf(ties);
  const rings = ringsAround(view.focus, all, view.closed);
  const reached = [...nodes.values()].filter(({ ref }) => rings.has(ref));
  const counts = new Map<NodeKind, number>();
  for (const { kind } of reached) counts.set(kind, (counts.get(kind) ?? 0) + 1);

  const via = (ref: Ref): Ref[] => {
    const ring = rings.get(ref) ?? 0;
    return (all.get(ref) ?? []).filter((other) => rings.get(other) === ring - 1);
  };
  const fits = (node: Node) => node.ref === view.focus || matches(node, view.filters);
  const fitting = new Set(reached.filter(fits).map(({ ref }) => ref));
  const between = waysBack([...fitting], via);
  const isSeen = (ref: Ref) => {
    const kind = nodes.get(ref)?.kind;
    return ref === view.focus || (kind !== undefined && !view.hidden.includes(kind));
  };

  const seen = new Set(
    reached.map(({ ref }) => ref).filter((ref) => isSeen(ref) && between.has(ref)),
  );
  const shown = reached
    .filter(({ ref }) => seen.has(ref))
    .map(
      (node): ShownNode => ({
        ...node,
        ring: rings.get(node.ref) ?? null,
        via: via(node.ref).filter((ref) => seen.has(ref)),
        more: moreAround(node, all.get(node.ref) ?? [], nodes, rings),
        onTheWay: !fitting.has(node.ref),
      }),
    )
    .sort((a, b) => (a.ring ?? 99) - (b.ring ?? 99));
  const seenTies = ties.filter((tie) => seen.has(tie.from) && seen.has(tie.to));
  const byRef = new Map(shown.map((node) => [node.ref, node]));
  return {
    focus: byRef.get(view.focus),
    nodes: shown,
    byRef,
    ties: seenTies,
    neighbours: neighboursOf(seenTies),
    counts,
  };
}

/** A tie whose beginning is unknown was always there. */
function isKnownBy(tie: Tie, until: string | null): boolean {
  return until === null || !tie.since || tie.since.slice(0, 7) <= until;
}

function neighboursOf(ties: readonly Tie[]): Map<Ref, Ref[]> {
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
function ringsAround(
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
function waysBack(refs: readonly Ref[], via: (ref: Ref) => readonly Ref[]): Set<Ref> {
  const found = new Set(refs);
  for (const ref of found) {
    const nearer = via(ref);
    const [best] = nearer;
    if (best !== undefined && !nearer.some((one) => found.has(one))) found.add(best);
  }
  return found;
}

function moreAround(
  node: Node,
  neighbours: readonly Ref[],
  nodes: ReadonlyMap<Ref, Node>,
  rings: ReadonlyMap<Ref, number>,
): KindCount[] {
  return node.around.flatMap(({ kind, count }) => {
    const here = neighbours.filter((ref) => rings.has(ref) && nodes.get(ref)?.kind === kind);
    return count > here.length ? [{ kind, count: count - here.length }] : [];
  });
}
