import type {
  ExploreGraphFragment,
  ExploreTieFragment,
  KindCount,
  PathFragment,
} from '../generated/graphql.ts';
import { type Ref, refTo } from './ref.ts';

export type Node = ExploreGraphFragment['nodes'][number] & { ref: Ref };
export type Tie = Omit<ExploreTieFragment, 'from' | 'to'> & {
  from: Ref;
  to: Ref;
  /** How many ties it stands for, where communities are drawn. */
  count?: number;
};

/** Somebody beyond the rings who can help: connections to them (null when nothing leads there), and why they. */
export type Helper = { steps: number | null; why: string; way: readonly Ref[] };

/** Everything that was fetched for one view. */
export type Gathered = {
  /** In the order of the answers: nearest and best tied first. */
  nodes: ReadonlyMap<Ref, Node>;
  ties: readonly Tie[];
  /** Those expansions brought in: they stand apart where others are gathered into communities. */
  newcomers: ReadonlySet<Ref>;
  /** How many more of each kind stand on the rings than were asked for. */
  leftOut: readonly KindCount[];
  /** What those whom the view names are called, where they are there at all. */
  titles: ReadonlyMap<Ref, string>;
  /** What the view names and is not there. */
  missing: readonly Ref[];
  /** Who can help with the view's challenge, best first; null where none was asked for. */
  beyond: {
    title: string;
    /** What it asks for. */
    topics: readonly { id: string; name: string }[];
    helpers: ReadonlyMap<Ref, Helper>;
  } | null;
  /** The ways between the two people of the view, named, best first; null where none were asked for. */
  paths: { from: string; to: string; ways: readonly PathFragment[] } | null;
};

/** Answers as one, with refs instead of ids; each node and tie once. */
export function joinGraphs(
  graphs: readonly ExploreGraphFragment[],
  joining: readonly ExploreTieFragment[] = [],
): Pick<Gathered, 'nodes' | 'ties' | 'leftOut'> {
  const nodes = new Map<Ref, Node>();
  const refs = new Map<string, Ref>();
  for (const node of graphs.flatMap((graph) => graph.nodes)) {
    const ref = refTo(node);
    refs.set(node.id, ref);
    if (!nodes.has(ref)) nodes.set(ref, { ...node, ref });
  }
  const ties = new Map<string, Tie>();
  for (const tie of [...graphs.flatMap((graph) => graph.ties), ...joining]) {
    const from = refs.get(tie.from);
    const to = refs.get(tie.to);
    if (from && to) ties.set(`${from} ${tie.kind} ${to}`, { ...tie, from, to });
  }
  return { nodes, ties: [...ties.values()], leftOut: graphs[0]?.leftOut ?? [] };
}

/** The refs of people, such as those of a path. */
export function refsOf(people: readonly { key: string }[]): Ref[] {
  return people.map(({ key }) => refTo({ kind: 'PERSON', key }));
}
