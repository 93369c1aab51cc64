import { z } from 'zod';
import type { Db } from './db.ts';
import { ConnectionOrigin } from './people.ts';
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
    maxHops: z.int().min(1).max(20),
    first: z.int().min(1).max(20),
  }),
  z.object({ toId: z.string(), paths: z.array(Path) }),
);

/**
 * Paths of connections from one person to each of the others, best first: shortest, then strongest by the weakest tie.
 * `maxHops` is 1 to 20, `first` 1 to 20 for each of them. People whom no path reaches are not in the map.
 */
export async function findPaths(
  db: Db,
  {
    fromId,
    toIds,
    maxHops = 20,
    first = 3,
  }: { fromId: string; toIds: string[]; maxHops?: number; first?: number },
): Promise<Map<string, Path[]>> {
  const rows = await listPaths(db, { fromId, toIds, maxHops, first });
  return new Map(rows.map(({ toId, paths }) => [toId, paths]));
}
