import type { Network } from './network.ts';

/**
 * The connected component of each node: components are numbered by size, largest first, from 0; equal sizes by their
 * first node. A node without ties is a component of its own.
 */
export function componentsOf({ size, sources, targets }: Network): Int32Array {
  const parents = Int32Array.from({ length: size }, (_, node) => node);
  const rootOf = (node: number): number => {
    let root = node;
    while ((parents[root] ?? root) !== root) {
      const grandparent = parents[parents[root] ?? root] ?? root;
      parents[root] = grandparent;
      root = grandparent;
    }
    return root;
  };
  for (const [index, source] of sources.entries()) {
    const a = rootOf(source);
    const b = rootOf(targets[index] ?? source);
    // The smaller number stays the root, so that the result does not depend on the order of ties.
    parents[Math.max(a, b)] = Math.min(a, b);
  }
  return numberedBySize(Int32Array.from({ length: size }, (_, node) => rootOf(node)));
}

/** Renames groups to 0, 1, 2 … by size, largest first; equal sizes by their first node. */
export function numberedBySize(groups: Int32Array): Int32Array {
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const order = [...sizes].sort(([, a], [, b]) => b - a).map(([group]) => group);
  const numbers = new Map(order.map((group, number) => [group, number]));
  return groups.map((group) => numbers.get(group) ?? 0);
}
