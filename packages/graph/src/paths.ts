import { ConnectionOrigin } from '@peergraph/exchange';
import { z } from 'zod';
import type { Db } from './db.ts';
import { defineQuery } from './query.ts';

const Tie = z.object({
  origin: ConnectionOrigin,
  since: z.string().nullable(),
  strength: z.number(),
  evidence: z.string().nullable(),
});

/** A chain of connections: the ids of the people, and between each two of them the tie. */
const Path = z.object({
  strength: z.number(),
  people: z.array(z.string()),
  ties: z.array(Tie),
});
export type Path = z.infer<typeof Path>;

const listPaths = defineQuery(
  'paths/list-paths',
  z.object({
    fromId: z.string(),
    toIds: z.array(z.string()),
    maxHops: z.int().min(1),
    first: z.int().min(1).max(20),
    longer: z.boolean(),
  }),
  z.object({ toId: z.string(), paths: z.array(Path) }),
);

type Ways = {
  fromId: string;
  toIds: string[];
  /** At least 1; 20 when left out. */
  maxHops?: number;
  /** At most so many for each of them, 1 to 20. */
  first?: number;
  /** Whether longer ways follow where there are fewer shortest ones than `first`. */
  longer?: boolean;
};

/**
 * Paths of connections from one person to each of the others, best first: shortest, then strongest by the weakest tie.
 * People whom no path reaches are not in the map.
 */
export async function findPaths(
  db: Db,
  { fromId, toIds, maxHops = 20, first = 3, longer = false }: Ways,
): Promise<Map<string, Path[]>> {
  const rows = await listPaths(db, { fromId, toIds, maxHops, first, longer });
  return new Map(rows.map(({ toId, paths }) => [toId, paths]));
}
