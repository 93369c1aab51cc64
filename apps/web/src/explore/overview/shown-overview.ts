import type { ExploreGraphFragment, NetworkOverviewQuery } from '../../generated/graphql.ts';
import { communityNames, communityRef, communityTitle } from '../communities/community.ts';
import { tieOf } from '../communities/join-ties.ts';
import { joinGraphs, type Tie } from '../gathered.ts';
import type { Ref } from '../ref.ts';
import type { Shown, ShownNode } from '../shown.ts';
import { neighboursOf } from '../ways.ts';

type Overview = NetworkOverviewQuery['overview'];

/** What a community is named by: the best connected one in it. */
function refOfCommunity({ people }: Overview['communities'][number]): Ref {
  return communityRef(people[0]?.key ?? '');
}

/** The communities of a network, and how many connections run between them, as a view without a focus. */
export function shownOverview({ communities, ties }: Overview): Shown {
  const refs = new Map(communities.map((one) => [one.id, refOfCommunity(one)]));
  const most = Math.max(1, ...ties.map(({ count }) => count));
  const joined = ties.flatMap(({ from, to, count }): Tie[] => {
    const [one, other] = [refs.get(from), refs.get(to)];
    if (one === undefined || other === undefined) return [];
    const tie = tieOf({ from: one, to: other, kind: 'CONNECTED', count });
    return [{ ...tie, strength: Math.sqrt(count / most) }];
  });
  const nodes = communities.map(({ size, about, people, ...one }): ShownNode => {
    const known = people.map((person) => ({ ...person, kind: 'PERSON' as const, ring: null }));
    const community = { size, about, people: known };
    return {
      ...ofNoFocus,
      id: String(one.id),
      key: people[0]?.key ?? '',
      kind: 'PERSON',
      ref: refOfCommunity({ ...one, size, about, people }),
      title: communityTitle(community),
      subtitle: communityNames(community),
      around: [],
      facets: null,
      more: [],
      community,
    };
  });
  return withoutFocus(nodes, joined);
}

/** People and the connections between them as a view without a focus. */
export function shownPeople(graph: ExploreGraphFragment): Shown {
  const { nodes, ties } = joinGraphs([graph]);
  return withoutFocus(
    [...nodes.values()].map((node) => ({ ...node, ...ofNoFocus, more: [], community: null })),
    ties,
  );
}

const ofNoFocus = { ring: 1, via: [], onTheWay: false, helper: null };

/** Everybody is as near as everybody else; `via` is who they are tied to best. */
function withoutFocus(nodes: readonly ShownNode[], ties: readonly Tie[]): Shown {
  const neighbours = neighboursOf(ties);
  const tied = nodes.map((node) => ({
    ...node,
    via: (neighbours.get(node.ref) ?? []).slice(0, 1),
  }));
  return {
    focus: undefined,
    nodes: tied,
    byRef: new Map(tied.map((node) => [node.ref, node])),
    ties,
    neighbours,
    communities: [],
    counts: new Map(),
    people: [],
    ways: [],
    way: [],
  };
}

/** How somebody is tied where nobody is in the middle: with how many of those there, or with whom most. */
export function howTied(node: ShownNode, { neighbours, byRef, ties }: Shown): string {
  const [best] = node.via;
  const other = byRef.get(best ?? '');
  if (!node.community) {
    const count = neighbours.get(node.ref)?.length ?? 0;
    return count > 0 ? `knows ${count} of them` : '';
  }
  const tie = ties.find(
    ({ from, to }) => (from === node.ref && to === best) || (from === best && to === node.ref),
  );
  return tie?.count && other
    ? `most connections with ${other.community?.about[0] ?? other.title}: ${tie.count.toLocaleString('en-GB')}`
    : 'tied to none of the others';
}

/** How wide a community is drawn: its area is that of its people. */
export function areaOf({ community }: ShownNode): number {
  return 20 + 6.4 * Math.sqrt(community?.size ?? 1);
}
