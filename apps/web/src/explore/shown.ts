import type { KindCount, NodeKind } from '../generated/graphql.ts';
import type { Community } from './communities/community.ts';
import { type DrawnCommunity, drawnCommunities } from './communities/drawn-communities.ts';
import { gatherPeople, mostInClusters, mostWhole } from './communities/gather-people.ts';
import { type Gathered, type Helper, type Node, refsOf, type Tie } from './gathered.ts';
import { kinds } from './kinds.ts';
import { matches } from './matches.ts';
import type { Ref } from './ref.ts';
import type { View } from './view.ts';
import { neighboursOf, ringsAround, waysBack, wayTo } from './ways.ts';

export type ShownNode = Node & {
  /** Steps from the focus along what is shown; null when none leads there. */
  ring: number | null;
  /** Its neighbours one step nearer to the focus, best tied first. */
  via: readonly Ref[];
  /** What stands around it and was not brought in yet, by kind; nothing while only the ways are shown. */
  more: readonly KindCount[];
  /** Only here because it stands between the focus and somebody who fits the filters. */
  onTheWay: boolean;
  /** Set for those who can help with the challenge one looks beyond the rings for. */
  helper: Helper | null;
  /** Set where a node stands for a community of people instead of one. */
  community: Community | null;
};

/** What a view comes to with what was gathered for it. */
export type Shown = {
  focus: ShownNode | undefined;
  /** By ring, nearest and best tied first; those no tie leads to come last. */
  nodes: readonly ShownNode[];
  byRef: ReadonlyMap<Ref, ShownNode>;
  ties: readonly Tie[];
  /** Everyone's neighbours among those shown, best tied first. */
  neighbours: ReadonlyMap<Ref, readonly Ref[]>;
  /** Who belongs together, the largest first; only where the map is laid out by it. */
  communities: readonly DrawnCommunity[];
  /** How many of each kind fit the filters or are on the way, whether the legend leaves them out or not. */
  counts: ReadonlyMap<NodeKind, number>;
  /** The people there are to see, before the filters. */
  people: readonly Node[];
  /** The ways between two people, when those are looked at, best first. */
  ways: readonly (readonly Ref[])[];
  /** The way that stands out: the chosen path, or that from the focus to the selected node. */
  way: readonly Ref[];
};

/** What is seen: rings by steps along the ties, without what is hidden, folded away, taken out or filtered out. */
export function shownOf(view: View, gathered: Gathered): Shown {
  const nodes = new Map([...gathered.nodes].filter(([ref]) => !view.out.includes(ref)));
  const ties = gathered.ties.filter(
    (tie) => nodes.has(tie.from) && nodes.has(tie.to) && isKnownBy(tie, view.until),
  );
  const all = neighboursOf(ties);
  const rings = ringsAround(view.focus, all, view.closed);
  const helpers = gathered.beyond?.helpers ?? new Map<Ref, Helper>();
  const paths = (gathered.paths?.ways ?? []).map(({ people }) => refsOf(people));
  const onPaths = new Set(paths.flat());
  const there = [...nodes.values()].filter(
    ({ ref }) => rings.has(ref) || helpers.has(ref) || onPaths.has(ref),
  );
  const isOnlyWays = view.path?.only === true && onPaths.size > 0;
  const via = (ref: Ref): Ref[] => {
    const ring = rings.get(ref);
    if (ring === undefined) return [];
    return (all.get(ref) ?? []).filter((other) => rings.get(other) === ring - 1);
  };
  const stays = (ref: Ref) => ref === view.focus || onPaths.has(ref);
  const fitting = new Set(
    there.filter((node) => stays(node.ref) || matches(node, view.filters)).map(({ ref }) => ref),
  );
  const between = waysBack(fitting, via);
  const counts = new Map<NodeKind, number>();
  for (const { ref, kind } of there.filter((node) => !isOnlyWays || onPaths.has(node.ref)))
    counts.set(kind, (counts.get(kind) ?? 0) + (between.has(ref) ? 1 : 0));
  const isSeen = ({ ref, kind }: Node) =>
    isOnlyWays ? onPaths.has(ref) : between.has(ref) && (stays(ref) || !view.hidden.includes(kind));

  const seen = new Set(there.filter(isSeen).map(({ ref }) => ref));
  // Whom somebody took out, or who came later than the month one looks at, need not be brought in.
  const known = ties.length === gathered.ties.length ? all : neighboursOf(gathered.ties);
  const isBroughtIn = (ref: Ref, other: Ref) =>
    !view.closed.includes(ref) || rings.has(other) || view.out.includes(other);
  const whole = there
    .filter(({ ref }) => seen.has(ref))
    .map(
      (node): ShownNode => ({
        ...node,
        ring: rings.get(node.ref) ?? null,
        via: via(node.ref).filter((ref) => seen.has(ref)),
        more: isOnlyWays
          ? []
          : moreAround(
              node,
              (known.get(node.ref) ?? []).filter((other) => isBroughtIn(node.ref, other)),
              gathered.nodes,
            ),
        onTheWay: !fitting.has(node.ref),
        helper: helpers.get(node.ref) ?? null,
        community: null,
      }),
    )
    .sort((a, b) => (a.ring ?? 99) - (b.ring ?? 99));
  const staying = new Set([
    ...onPaths,
    ...view.expansions.map(({ ref }) => ref),
    ...gathered.newcomers,
    view.focus,
  ]);
  for (const [ref, { way }] of helpers) for (const one of [ref, ...way]) staying.add(one);
  if (view.selected) staying.add(view.selected);
  const isClustered = view.layout === 'clusters';
  const { nodes: shown, ties: seenTies } = gatherPeople(
    { nodes: whole, ties: ties.filter((tie) => seen.has(tie.from) && seen.has(tie.to)) },
    view.opened,
    gathered.nodes,
    staying,
    isClustered ? mostInClusters : mostWhole,
  );
  const byRef = new Map(shown.map((node) => [node.ref, node]));
  return {
    focus: byRef.get(view.focus),
    nodes: shown,
    byRef,
    ties: seenTies,
    neighbours: neighboursOf(seenTies),
    communities: isClustered ? drawnCommunities(shown, whole, gathered.nodes) : [],
    counts,
    people: there.filter(({ ref, kind }) => kind === 'PERSON' && ref !== view.focus),
    ways: paths,
    way: paths[view.path?.way ?? 0] ?? wayOf(view.selected, byRef),
  };
}

/** The way to the selected node; to those beyond the rings the way they were proposed with. */
function wayOf(selected: Ref | null, nodes: Shown['byRef']): readonly Ref[] {
  const { helper } = nodes.get(selected ?? '') ?? {};
  return helper && helper.way.length > 0 ? helper.way : wayTo(selected, nodes);
}

/** A tie whose beginning is unknown was always there. */
function isKnownBy(tie: Tie, until: string | null): boolean {
  return until === null || !tie.since || tie.since.slice(0, 7) <= until;
}

function moreAround(
  node: Node,
  neighbours: readonly Ref[],
  nodes: ReadonlyMap<Ref, Node>,
): KindCount[] {
  const inOrder = kinds.flatMap(({ kind }) => node.around.filter((one) => one.kind === kind));
  return inOrder.flatMap(({ kind, count }) => {
    const here = neighbours.filter((ref) => nodes.get(ref)?.kind === kind);
    return count > here.length ? [{ kind, count: count - here.length }] : [];
  });
}
