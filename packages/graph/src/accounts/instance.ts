import { z } from 'zod';
import type { Db } from '../db.ts';
import { defineQuery } from '../query.ts';

const find = defineQuery(
  'accounts/find-instance',
  z.object({}),
  z.object({ hasAdmin: z.boolean(), isKeepers: z.boolean(), isDemo: z.boolean() }),
);

export type Instance = {
  hasAdmin: boolean;
  /** Nobody has a real account: only whoever keeps it uses it. */
  isKeepers: boolean;
  /** Nobody real is here: all people are the demo’s, and so are all accounts. */
  isDemo: boolean;
};

export async function findInstance(db: Db): Promise<Instance> {
  const [instance] = await find(db, {});
  return instance ?? { hasAdmin: false, isKeepers: false, isDemo: false };
}
