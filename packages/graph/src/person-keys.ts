import { z } from 'zod';
import type { Db } from './db.ts';
import { defineQuery } from './query.ts';

const listKeys = defineQuery('people/list-keys', z.object({}), z.object({ key: z.string() }));

/** The key of everybody, in order. */
export async function listPersonKeys(db: Db): Promise<string[]> {
  const rows = await listKeys(db, {});
  return rows.map(({ key }) => key);
}
