import { ConnectionOrigin } from '@peergraph/exchange';
import { z } from 'zod';
import type { Db } from './db.ts';
import { defineQuery } from './query.ts';
import { NodeKind } from './search.ts';

const findNodes = defineQuery(
  'neighbourhood/find-nodes',
  z.object({
    nodeId: z.string(),
    depth: z.int().min(1).max(3),
    kinds: z.array(NodeKind).nullish(),
    first: z.int().min(1).max(1_000),
  }),
  z.object({
    nodes: z.array(
      z.object({
        id: z.string(),
        key: z.string(),
        kind: NodeKind,
        title: z.string(),
        distance: z.int(),
      }),
    ),
    leftOut: z.array(z.object({ kind: NodeKind, count: z.int() })),
  }),
);

const listTies = defineQuery(
  'neighbourhood/list-ties',
  z.object({ ids: z.array(z.string()) }),
  z.object({
    fromId: z.string(),
    toId: z.string(),
    kind: z.string(),
    strength: z.number().nullable(),
    origin: ConnectionOrigin.nullable(),
  }),
);

/**
 * The nodes around one node, nearest and best tied first, with the ties between them and counts of what was left out.
 * `depth` is 1 to 3, `first` 1 to 1,000. Undefined when there is no such node.
 */
export async function findNeighbourhood(
  db: Db,
  options: { nodeId: string; depth: number; kinds?: NodeKind[] | null | undefined; first: number },
) {
  const [found] = await findNodes(db, options);
  if (!found || found.nodes.length === 0) return undefined;
  const ties = await listTies(db, { ids: found.nodes.map((node) => node.id) });
  return { ...found, ties };
}
