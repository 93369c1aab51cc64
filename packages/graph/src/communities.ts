import { createHash } from 'node:crypto';
import { communitiesOf, componentsOf } from '@peergraph/metrics';
import { z } from 'zod';
import { type Db, jobDeadline } from './db.ts';
import { defineQuery } from './query.ts';

const nothing = z.object({});
const listConnectedPairs = defineQuery(
  'refresh/list-connected-pairs',
  nothing,
  z.object({
    id: z.string(),
    /** Their connections are for everyone. */
    isShown: z.boolean(),
    community: z.int().nullable(),
    component: z.int().nullable(),
    connected: z.array(z.string()),
  }),
  jobDeadline,
);
const writeCommunities = defineQuery(
  'refresh/write-communities',
  z.object({
    rows: z.array(z.object({ id: z.string(), community: z.int(), component: z.int() })),
  }),
  nothing,
  jobDeadline,
);

const batchSize = 5_000;

/**
 * Finds again which community and which connected part of the network everybody is in, and writes what is new of it. Whose
 * connections aren’t for everyone is in one of their own, by a number below 0 that tells of nobody else.
 */
export async function refreshCommunities(db: Db): Promise<void> {
  const everybody = await listConnectedPairs(db, {});
  const people = everybody.filter(({ isShown }) => isShown);
  const indexOf = new Map(people.map(({ id }, index) => [id, index]));
  const sources: number[] = [];
  const targets: number[] = [];
  for (const [index, { connected }] of people.entries()) {
    for (const id of connected) {
      const other = indexOf.get(id);
      if (other === undefined) continue;
      sources.push(index);
      targets.push(other);
    }
  }
  const network = { size: people.length, sources, targets };
  const communities = communitiesOf(network);
  const components = componentsOf(network);
  const rows = everybody.flatMap(({ id, ...was }) => {
    const index = indexOf.get(id);
    const alone = index === undefined ? numberOfTheirOwn(id) : 0;
    const row = {
      id,
      community: index === undefined ? alone : (communities[index] ?? 0),
      component: index === undefined ? alone : (components[index] ?? 0),
    };
    return row.community === was.community && row.component === was.component ? [] : [row];
  });
  for (let start = 0; start < rows.length; start += batchSize) {
    await writeCommunities(db, { rows: rows.slice(start, start + batchSize) });
  }
}

const numberOfTheirOwn = (id: string): number =>
  -1 - createHash('sha256').update(id).digest().readUIntBE(0, 3);
