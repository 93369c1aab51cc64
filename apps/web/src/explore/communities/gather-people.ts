import type { Node, Tie } from '../gathered.ts';
import type { Ref } from '../ref.ts';
import type { ShownNode } from '../shown.ts';
import type { View } from '../view.ts';
import { communityNames, communityRef, communityTitle, namesakeOf } from './community.ts';
import { joinTies } from './join-ties.ts';
import { topicsApart } from './topics-apart.ts';

/** What is drawn whole; in a view with more nodes the furthest people stand together as communities. */
export const mostWhole = 300;
/** The same where people stand in clusters: more cannot be told apart there. */
export const mostInClusters = 120;
/** As many of a community come out with each opening. */
export const openingStep = 100;
/** Fewer stay as they are: names say more then. */
const fewest = 5;

type Graph = { nodes: readonly ShownNode[]; ties: readonly Tie[] };

/**
 * The same view with people gathered into their communities, ring by ring from outside, until at most `most` nodes are
 * left, or everybody is gathered who can be: whoever has fewer than `fewest` of their community here, or is in none, is
 * drawn alone, and so is what is no person. Those in `staying` and those of opened communities are drawn as they are,
 * and do not change who else is.
 */
export function gatherPeople(
  { nodes, ties }: Graph,
  opened: View['opened'],
  known: ReadonlyMap<Ref, Node>,
  staying: ReadonlySet<Ref>,
  most = mostWhole,
): Graph {
  if (nodes.length <= most) return { nodes, ties };
  const leaders = leadersOf(known);
  // Whoever came after communities were found is in none, and stays.
  const leaderOf = (node: Node) => leaders.get(node.facets?.community ?? -1);
  const groups = gathering(nodes, leaderOf, staying, most);
  for (const { ref, count } of opened) {
    const namesake = known.get(`person:${namesakeOf(ref)}`);
    const leader = namesake && leaderOf(namesake);
    if (leader === undefined) continue;
    const rest = groups.get(leader)?.slice(count) ?? [];
    if (rest.length < fewest) groups.delete(leader);
    else groups.set(leader, rest);
  }

  const everybody = nodes.filter(({ kind }) => kind === 'PERSON');
  const standIns = new Map<Ref, Ref>();
  for (const [leader, people] of groups)
    for (const { ref } of people) standIns.set(ref, communityRef(leader));
  const joined = joinTies(ties, standIns);
  const via = (refs: readonly Ref[], own: Ref) => [
    ...new Set(refs.map((ref) => standIns.get(ref) ?? ref).filter((ref) => ref !== own)),
  ];
  const alone = nodes
    .filter(({ ref }) => !standIns.has(ref))
    .map((node) => ({ ...node, via: via(node.via, node.ref) }));
  const together = [...groups].map(([leader, people]): ShownNode => {
    const ref = communityRef(leader);
    const nearest = people.reduce((a, b) => ((b.ring ?? 99) < (a.ring ?? 99) ? b : a));
    const about = topicsApart(people, everybody);
    const community = { size: people.length, people, about };
    return {
      ...nearest,
      id: ref,
      ref,
      key: leader,
      title: communityTitle(community),
      subtitle: communityNames(community),
      around: [],
      facets: null,
      via: via(
        people.filter(({ ring }) => ring === nearest.ring).flatMap((one) => one.via),
        ref,
      ),
      more: [],
      onTheWay: people.every((one) => one.onTheWay),
      helper: null,
      community,
    };
  });
  return {
    nodes: [...alone, ...together].sort((a, b) => (a.ring ?? 99) - (b.ring ?? 99)),
    ties: joined,
  };
}

/** By community the key of the first one in it: who comes first does not change with filters. */
export function leadersOf(known: ReadonlyMap<Ref, Node>): Map<number, string> {
  const leaders = new Map<number, string>();
  for (const { kind, key, facets } of known.values()) {
    const community = facets?.community ?? null;
    if (kind === 'PERSON' && community !== null && !leaders.has(community))
      leaders.set(community, key);
  }
  return leaders;
}

/** Who is gathered, by who leads them: as many rings from outside as it takes. */
function gathering(
  nodes: readonly ShownNode[],
  leaderOf: (node: Node) => string | undefined,
  staying: ReadonlySet<Ref>,
  most: number,
): Map<string, ShownNode[]> {
  const candidates = nodes.filter(({ kind, ref }) => kind === 'PERSON' && !staying.has(ref));
  const rings = [...new Set(candidates.map(({ ring }) => ring ?? 99))].sort((a, b) => b - a);
  let groups = new Map<string, ShownNode[]>();
  for (const least of rings) {
    const all = new Map<string, ShownNode[]>();
    for (const node of candidates) {
      const leader = leaderOf(node);
      if ((node.ring ?? 99) < least || leader === undefined) continue;
      all.set(leader, [...(all.get(leader) ?? []), node]);
    }
    groups = new Map([...all].filter(([, people]) => people.length >= fewest));
    const gathered = [...groups.values()].reduce((sum, people) => sum + people.length, 0);
    if (nodes.length - gathered + groups.size <= most) break;
  }
  return groups;
}
