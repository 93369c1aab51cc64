import type { NodeKind } from '../generated/graphql.ts';
import { widthOf } from './communities/community.ts';
import type { Shown, ShownNode } from './shown.ts';

/** A measure that can make nodes large on the map: anything from 0, null where it says nothing. */
export type Measure = {
  id: string;
  title: string;
  of: (node: ShownNode, shown: Shown) => number | null;
};

const around = ({ around: counts }: ShownNode, kind: NodeKind) =>
  counts.find((one) => one.kind === kind)?.count ?? 0;

/** What nodes can be sized by; the first is the usual one. */
export const measures: readonly Measure[] = [
  { id: 'same', title: 'how near they are', of: () => null },
  {
    id: 'people',
    title: 'people around them',
    of: (node) => around(node, 'PERSON'),
  },
  {
    id: 'ties',
    title: 'ties on this map',
    of: ({ ref }, { neighbours }) => neighbours.get(ref)?.length ?? 0,
  },
  {
    id: 'ways',
    title: 'ways to reach them',
    of: ({ via }) => via.length,
  },
  {
    id: 'topics',
    title: 'topics around them',
    of: (node) => around(node, 'TOPIC'),
  },
];

/** How large each node is drawn, in pixels: its area grows with the measure. */
export function sizesBy(id: string, shown: Shown): (node: ShownNode) => number {
  const measure = measures.find((one) => one.id === id);
  const most = Math.max(1, ...shown.nodes.map((node) => measure?.of(node, shown) ?? 0));
  return (node) => {
    if (node.community) return widthOf(node.community);
    const value = measure?.of(node, shown) ?? null;
    if (value !== null) return 10 + 30 * Math.sqrt(value / most);
    return node.ref === shown.focus?.ref ? 34 : node.ring === 1 ? 22 : 17;
  };
}
