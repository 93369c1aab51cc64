import { z } from 'zod';
import type { Db } from '../db.ts';
import { defineQuery } from '../query.ts';
import { hashOf } from './append.ts';
import { AuditEntry } from './entry.ts';

const findHead = defineQuery(
  'audit/find-head',
  z.object({}),
  z.object({ sequence: z.int(), hash: z.string() }),
);
export const listAuditEntries = defineQuery(
  'audit/list-entries',
  z.object({ after: z.int().min(0), first: z.int().min(1).max(1000) }),
  AuditEntry,
);

export const listLatestAuditEntries = defineQuery(
  'audit/list-latest',
  z.object({
    /** Only those before it. */
    before: z.int().min(1),
    first: z.int().min(1).max(1000),
    outcome: AuditEntry.shape.outcome.nullable(),
    /** Whoever reads. */
    personId: z.string().nullish(),
  }),
  // Null where nobody was signed in, or their account is gone.
  AuditEntry.extend({ accountName: z.string().nullable() }),
);

export type AuditCheck = {
  /** How many entries were looked at. */
  entries: number;
  /** Of the last entry; kept somewhere else, it later shows whether everything up to here was replaced. */
  hash: string;
  /** The first thing that is not as it was written; null when all is. */
  problem: string | null;
};

/** Follows the chain of audit entries from the first to the last, and says where it is broken. */
export async function verifyAudit(db: Db): Promise<AuditCheck> {
  // First of all, so that what is added meanwhile is not taken for too much.
  const [head] = await findHead(db, {});
  let last = { sequence: 0, hash: '' };
  const stop = (problem: string | null) => ({ entries: last.sequence, hash: last.hash, problem });
  for (;;) {
    const entries = await listAuditEntries(db, { after: last.sequence, first: 1000 });
    for (const entry of entries) {
      const expected = last.sequence + 1;
      if (entry.sequence !== expected) return stop(`Entry ${expected} is missing.`);
      if (entry.previous !== last.hash)
        return stop(`Entry ${expected} does not follow from the one before it.`);
      if (entry.hash !== hashOf(entry)) return stop(`Entry ${expected} was changed.`);
      last = entry;
    }
    if (entries.length < 1000) break;
  }
  const { sequence, hash } = head ?? { sequence: 0, hash: '' };
  if (last.sequence < sequence) return stop(`Entry ${last.sequence + 1} is missing.`);
  if (last.sequence === sequence && last.hash !== hash)
    return stop('The last entry is not the one that was written last.');
  return stop(null);
}
