import type { Ref } from '../ref.ts';
import type { Shown, ShownNode } from '../shown.ts';
import { wayTo } from '../ways.ts';

/** One of the tree with those who are reached through it; those who are not reached at all stand beside the focus. */
export type Branch = { node: ShownNode; branches: readonly Branch[] };

/** Everybody once, under the one they are best reached through. */
export function treeOf({ focus, nodes }: Shown): Branch[] {
  const under = new Map<Ref, ShownNode[]>();
  const alone: ShownNode[] = [];
  for (const node of nodes) {
    const [nearer] = node.via;
    if (node.ref === focus?.ref) continue;
    if (nearer === undefined) alone.push(node);
    else under.set(nearer, [...(under.get(nearer) ?? []), node]);
  }
  const branch = (node: ShownNode): Branch => ({
    node,
    branches: (under.get(node.ref) ?? []).map(branch),
  });
  return [...(focus ? [focus] : []), ...alone].map(branch);
}

/** Whom one sees, from top to bottom. */
export function visible(branches: readonly Branch[], isOpen: (ref: Ref) => boolean): Ref[] {
  return branches.flatMap(({ node, branches: further }) => [
    node.ref,
    ...(isOpen(node.ref) ? visible(further, isOpen) : []),
  ]);
}

/** Those who have to be open so that one sees a node. */
export function above(ref: Ref | null, { byRef }: Shown): readonly Ref[] {
  return wayTo(ref, byRef).slice(0, -1);
}
