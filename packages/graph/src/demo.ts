import { z } from 'zod';
import type { Db } from './db.ts';
import { defineQuery } from './query.ts';

const nothing = z.object({});
const findState = defineQuery(
  'demo/find-state',
  nothing,
  z.object({ isUsed: z.boolean(), isUnfinished: z.boolean() }),
);
const begin = defineQuery('demo/begin', nothing, nothing);
const finish = defineQuery('demo/finish', nothing, nothing);

/**
 * Fills the graph by `load` if nothing is in the database but marks of our own, or if an earlier filling was interrupted;
 * `load` may meet what it wrote before. Returns whether it did.
 */
export async function fillWithDemo(db: Db, load: () => Promise<unknown>): Promise<boolean> {
  const [state] = await findState(db, {});
  if (state?.isUsed && !state.isUnfinished) return false;
  await begin(db, {});
  await load();
  await finish(db, {});
  return true;
}
