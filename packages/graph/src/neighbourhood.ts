import { ConnectionOrigin } from '@peergraph/exchange';
import { z } from 'zod';
import { daysBefore } from './days.ts';
import type { Db } from './db.ts';
import { defineQuery } from './query.ts';
import { NodeKind } from './search.ts';

const ids = z.object({ ids: z.array(z.string()) });
const KindCount = z.object({ kind: NodeKind, count: z.int() });

const findNodes = defineQuery(
  'neighbourhood/find-nodes',
  z.object({
    nodeId: z.string(),
    depth: z.int().min(1).max(3),
    kinds: z.array(NodeKind),
    first: z.int().min(1).max(1_000),
  }),
  z.object({
    nodes: z.array(z.object({ id: z.string(), distance: z.int() })),
    leftOut: z.array(KindCount),
  }),
);

const NodeRef = z.object({ kind: NodeKind, key: z.string() });
const findIds = defineQuery(
  'neighbourhood/find-ids',
  z.object({ refs: z.array(NodeRef).max(1_000) }),
  NodeRef.extend({ id: z.string() }),
);

/** What nodes are called. */
export const listNodes = defineQuery(
  'neighbourhood/list-nodes',
  ids,
  NodeRef.extend({ id: z.string(), title: z.string(), subtitle: z.string().nullable() }),
);
export type GraphNodeRow = Awaited<ReturnType<typeof listNodes>>[number] & { distance?: number };

/** The ties between these nodes. */
export const listTies = defineQuery(
  'neighbourhood/list-ties',
  ids,
  z.object({
    fromId: z.string(),
    toId: z.string(),
    kind: z.string(),
    strength: z.number().nullable(),
    origin: ConnectionOrigin.nullable(),
    since: z.string().nullable(),
    evidence: z.string().nullable(),
    level: z.int().nullable(),
    note: z.string().nullable(),
  }),
);

export type GraphTieRow = Awaited<ReturnType<typeof listTies>>[number];

const listAroundOf = defineQuery(
  'neighbourhood/list-around',
  ids.extend({ kinds: z.array(NodeKind) }),
  KindCount.extend({ ownerId: z.string() }),
);

/** How many of each kind stand next to these nodes. */
export function listAround(db: Db, { ids }: { ids: string[] }) {
  return listAroundOf(db, { ids, kinds: NodeKind.options });
}

const listFacetsSince = defineQuery(
  'neighbourhood/list-facets',
  ids.extend({ monthAgo: z.string() }),
  z.object({
    id: z.string(),
    languages: z.array(z.string()),
    canBeAsked: z.boolean(),
    community: z.int().nullable(),
    topicIds: z.array(z.string()),
  }),
);
export type FacetsRow = Awaited<ReturnType<typeof listFacetsSince>>[number];

/** What people are filtered by in a view. */
export function listFacets(db: Db, { ids }: { ids: string[] }): Promise<FacetsRow[]> {
  return listFacetsSince(db, { ids, monthAgo: daysBefore(30) });
}

export type GraphRow = { nodes: GraphNodeRow[]; leftOut: z.infer<typeof KindCount>[] };

/** The nodes of these ids, each once, in their order; at most 1,000. What isn't there is left out. */
export async function findGraph(db: Db, ids: string[]): Promise<GraphRow> {
  const once = [...new Set(ids)];
  const rows = await listNodes(db, { ids: once });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return { nodes: once.flatMap((id) => byId.get(id) ?? []), leftOut: [] };
}

/** The ids of the nodes with these kinds and keys, in their order; at most 1,000. What isn't there is left out. */
export async function findIdsOf(db: Db, refs: { kind: NodeKind; key: string }[]) {
  const rows = await findIds(db, { refs });
  const idOf = new Map(rows.map(({ kind, key, id }) => [`${kind} ${key}`, id]));
  return refs.flatMap(({ kind, key }) => idOf.get(`${kind} ${key}`) ?? []);
}

/**
 * The nodes around one node, nearest and best tied first, with counts of what was left out. `depth` is 1 to 3, `first` 1
 * to 1,000. With `kinds`, steps are taken only onto nodes of these. Undefined when there is no such node.
 */
export async function findNeighbourhood(
  db: Db,
  options: { nodeId: string; depth: number; kinds?: NodeKind[] | null | undefined; first: number },
): Promise<GraphRow | undefined> {
  const [found] = await findNodes(db, { ...options, kinds: options.kinds ?? NodeKind.options });
  if (!found || found.nodes.length === 0) return undefined;
  const distances = new Map(found.nodes.map(({ id, distance }) => [id, distance]));
  const { nodes } = await findGraph(db, [...distances.keys()]);
  return {
    nodes: nodes.map((node) => ({ ...node, distance: distances.get(node.id) ?? 0 })),
    leftOut: found.leftOut,
  };
}
