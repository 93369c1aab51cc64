import { z } from 'zod';
import type { Db } from './db.ts';
import { findGraph } from './neighbourhood.ts';
import { defineQuery } from './query.ts';

const inProgram = z.object({ programId: z.string().nullish() });
const Community = z.object({
  id: z.int(),
  size: z.int(),
  component: z.int(),
  personIds: z.array(z.string()),
  about: z.array(z.string()),
});
export type CommunityRow = z.infer<typeof Community>;

const listCommunities = defineQuery(
  'overview/list-communities',
  inProgram,
  Community.extend({
    isolated: z.boolean(),
    id: z.int().nullable(),
    component: z.int().nullable(),
  }),
);
const listTies = defineQuery(
  'overview/list-ties',
  inProgram.extend({ first: z.int() }),
  z.object({ from: z.int(), to: z.int(), count: z.int() }),
);
const listMembers = defineQuery(
  'overview/list-members',
  inProgram.extend({ id: z.int() }),
  z.object({ id: z.string() }),
);

const listUnconnected = defineQuery(
  'overview/list-unconnected',
  inProgram,
  z.object({ id: z.string() }),
);

type Scope = { programId?: string | null | undefined };

/**
 * The communities of a program's people or of everybody, largest first, at most 500; how many connections run between
 * them, at most 2,000 pairs, most first; and how many people there are, and how many of them are without a connection.
 */
export async function findOverview(db: Db, { programId }: Scope) {
  const [rows, allTies] = await Promise.all([
    listCommunities(db, { programId }),
    listTies(db, { programId, first: 2_000 }),
  ]);
  // Whoever came after communities were found last is in none yet.
  const found = rows.flatMap((row) => Community.safeParse(row).data ?? []);
  const communities = found.slice(0, 500);
  const shown = new Set(communities.map(({ id }) => id));
  return {
    communities,
    leftOut: found.length - communities.length,
    ties: allTies.filter(({ from, to }) => shown.has(from) && shown.has(to)),
    people: rows.reduce((sum, { size }) => sum + size, 0),
    isolated: rows.find(({ isolated }) => isolated)?.size ?? 0,
  };
}

/**
 * The people of a community, best connected first, and how many were left out; of one program or of all. `first` is 1 to 1,000. Undefined when nobody is in it.
 */
export async function findCommunity(
  db: Db,
  { id, programId, first }: Scope & { id: number; first: number },
) {
  const members = await listMembers(db, { id, programId });
  return members.length === 0 ? undefined : firstOf(db, members, first);
}

/** The people without any connection, by name, and how many were left out; of one program or of all. `first` is 1 to 1,000. */
export async function findUnconnected(db: Db, { programId, first }: Scope & { first: number }) {
  return firstOf(db, await listUnconnected(db, { programId }), first);
}

async function firstOf(db: Db, members: readonly { id: string }[], first: number) {
  const graph = await findGraph(
    db,
    members.slice(0, first).map((member) => member.id),
  );
  const count = members.length - first;
  return { ...graph, leftOut: count > 0 ? [{ kind: 'PERSON' as const, count }] : [] };
}
