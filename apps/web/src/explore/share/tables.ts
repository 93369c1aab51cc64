import { isCommunity } from '../communities/community.ts';
import type { Gathered, Node, Tie } from '../gathered.ts';
import type { Shown } from '../shown.ts';
import type { Step } from '../steps.ts';
import { type Cell, csvOf } from './csv.ts';

/** What is taken away: what one sees, or all that was fetched for it. */
export type Extent = 'seen' | 'everything';

export type Taken = { nodes: readonly Node[]; ties: readonly Tie[] };

/** The nodes and ties of an extent. */
export function takenOf(extent: Extent, shown: Shown, gathered: Gathered): Taken {
  return extent === 'seen'
    ? { nodes: shown.nodes, ties: shown.ties }
    : { nodes: [...gathered.nodes.values()], ties: gathered.ties };
}

const nodeColumns = [
  'ref',
  'kind',
  'key',
  'title',
  'about',
  'people in it',
  'steps',
  'through',
  'topics',
  'disciplines',
  'cohorts',
  'languages',
  'can be asked now',
] as const;

/** One line a node; steps and through whom are those of the map, and empty where it does not show the node. */
export function nodesCsv({ nodes }: Taken, shown: Shown): string {
  const rows = nodes.map((node): Cell[] => {
    const seen = shown.byRef.get(node.ref);
    const { facets } = node;
    return [
      node.ref,
      isCommunity(node.ref) ? 'community' : node.kind.toLowerCase(),
      node.key,
      node.title,
      node.subtitle,
      seen?.community?.size,
      seen?.ring,
      (seen?.via ?? []).map((ref) => shown.byRef.get(ref)?.title ?? ref),
      facets?.topics.map(({ name }) => name),
      facets?.disciplines.map(({ name }) => name),
      facets?.cohorts.map(({ name }) => name),
      facets?.languages,
      facets?.canBeAsked,
    ];
  });
  return csvOf([nodeColumns, ...rows]);
}

const tieColumns = [
  'from',
  'from title',
  'tie',
  'to',
  'to title',
  'since',
  'origin',
  'strength',
  'level',
  'evidence',
] as const;

/** One line a tie. */
export function tiesCsv({ nodes, ties }: Taken): string {
  const titles = new Map(nodes.map(({ ref, title }) => [ref, title]));
  const rows = ties.map((tie): Cell[] => [
    tie.from,
    titles.get(tie.from),
    tie.kind.toLowerCase(),
    tie.to,
    titles.get(tie.to),
    tie.since?.slice(0, 10),
    tie.origin?.toLowerCase(),
    tie.strength,
    tie.level,
    tie.evidence,
  ]);
  return csvOf([tieColumns, ...rows]);
}

/** The same as JSON, with the view it was and when, so that it can be looked at again. */
export function jsonOf(
  taken: Taken,
  { step, extent, address, at }: { step: Step; extent: Extent; address: string; at: Date },
): string {
  const { places } = step;
  return JSON.stringify(
    {
      from: 'Peergraph',
      takenAt: at.toISOString(),
      extent,
      address,
      view: step.view,
      nodes: taken.nodes.map(({ ref, kind, key, title, subtitle, facets }) => ({
        ref,
        kind: isCommunity(ref) ? 'community' : kind.toLowerCase(),
        key,
        title,
        subtitle,
        facets,
        place: places.get(ref) ?? null,
      })),
      ties: taken.ties.map((tie) => ({ ...tie, kind: tie.kind.toLowerCase() })),
    },
    (name, value) => (name === '__typename' || name === 'id' ? undefined : value),
    2,
  );
}
