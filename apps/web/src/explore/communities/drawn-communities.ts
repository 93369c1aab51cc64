import type { Node } from '../gathered.ts';
import type { Ref } from '../ref.ts';
import type { ShownNode } from '../shown.ts';
import { communityRef } from './community.ts';
import { leadersOf } from './gather-people.ts';
import { topicsApart } from './topics-apart.ts';

/** A community of which people are drawn one by one, with who stands for the others of it. */
export type DrawnCommunity = {
  ref: Ref;
  /** How many of it are in the view, whether they are drawn one by one or not. */
  size: number;
  /** The topics that set them apart, at most three. */
  about: readonly string[];
  /** Who of it is drawn. */
  members: readonly Ref[];
};

/** Fewer are nobody's community. */
const fewest = 3;

/** Whom the people that are drawn belong together with, the largest community first; `whole` is the view before any were gathered. */
export function drawnCommunities(
  drawn: readonly ShownNode[],
  whole: readonly ShownNode[],
  known: ReadonlyMap<Ref, Node>,
): DrawnCommunity[] {
  const leaders = leadersOf(known);
  const refOf = (node: Node) => {
    const leader = node.kind === 'PERSON' ? leaders.get(node.facets?.community ?? -1) : undefined;
    return leader === undefined ? undefined : communityRef(leader);
  };
  const everybody = whole.filter(({ kind }) => kind === 'PERSON');
  const [people, members] = [new Map<Ref, ShownNode[]>(), new Map<Ref, ShownNode[]>()];
  for (const node of everybody) push(people, refOf(node), node);
  for (const node of drawn) push(members, node.community ? node.ref : refOf(node), node);
  return [...people]
    .filter(([, own]) => own.length >= fewest)
    .map(
      ([ref, own]): DrawnCommunity => ({
        ref,
        size: own.length,
        about: topicsApart(own, everybody),
        members: (members.get(ref) ?? []).map((node) => node.ref),
      }),
    )
    .sort((a, b) => b.size - a.size || (a.ref < b.ref ? -1 : 1));
}

function push(groups: Map<Ref, ShownNode[]>, ref: Ref | undefined, node: ShownNode): void {
  if (ref === undefined) return;
  const group = groups.get(ref);
  if (group) group.push(node);
  else groups.set(ref, [node]);
}
