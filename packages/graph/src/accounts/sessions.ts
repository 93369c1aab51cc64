import { z } from 'zod';
import type { Db } from '../db.ts';
import { changeRecords, listRecords } from './records.ts';
import { is } from './tokens.ts';
import type { Viewer } from './viewer.ts';

const AccountSession = z.object({
  id: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  expiresAt: z.string(),
  userAgent: z.string().nullish(),
});
export type AccountSession = z.infer<typeof AccountSession>;

/** Where an account is signed in, the latest first; at most a hundred. */
export async function listSessions(db: Db, accountId: string): Promise<AccountSession[]> {
  const now = new Date().toISOString();
  const records = await listRecords(db, {
    model: 'AuthSession',
    conditions: [
      is('ownerId', accountId),
      { field: 'expiresAt', operator: 'gt', value: now, either: false },
    ],
    orderBy: 'updatedAt',
    descending: true,
    first: 100,
  });
  return z.array(AccountSession).parse(records);
}

/** Ends these sessions of one’s own, or every one of them. Returns how many there were. */
export async function endSessions(
  db: Db,
  { accountId }: Viewer,
  ids: readonly string[] | 'all',
): Promise<number> {
  const conditions = [is('ownerId', accountId)];
  if (ids !== 'all') conditions.push({ field: 'id', operator: 'in', value: ids, either: false });
  const wanted = { model: 'AuthSession', conditions, first: 10_000 };
  return (await changeRecords(db, wanted, { remove: true })).length;
}
