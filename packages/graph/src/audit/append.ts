import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Db } from '../db.ts';
import { GraphError } from '../errors.ts';
import { type Patience, patience } from '../patience.ts';
import { defineQuery } from '../query.ts';
import { AuditEntry } from './entry.ts';

const Head = z.object({ sequence: z.int(), hash: z.string() });
const lockHead = defineQuery('audit/lock-head', z.object({ token: z.string() }), Head);
const append = defineQuery('audit/append', z.object({ entry: AuditEntry }), z.object({}));

/**
 * What was done, refused or revealed. It holds ids and words of ours, never a name, an address or anything typed: of what a
 * refused request calls an id, nothing is kept that could be none.
 */
export type Audited = {
  /** A thing and what happened to it, such as `invitation.create`. */
  action: string;
  /** Whose account did it; null where nobody was signed in. */
  accountId?: string | null | undefined;
  /** What it was done to. */
  subjectId?: string | null | undefined;
  programId?: string | null | undefined;
  /** Words of ours that say more, such as a role. */
  details?: readonly string[] | undefined;
};

/**
 * Adds to the chain of audit entries; call it within the transaction of the change, as its last step, because it locks the
 * end of the chain until that transaction is over.
 */
export async function audit(
  tx: Db,
  { action, accountId, subjectId, programId, details = [] }: Audited,
  outcome: AuditEntry['outcome'] = 'DONE',
): Promise<void> {
  const [head] = await lockHead(tx, { token: crypto.randomUUID() });
  if (!head) throw new Error('The end of the audit’s chain is gone.');
  const unsigned = {
    sequence: head.sequence + 1,
    at: new Date().toISOString(),
    action,
    outcome,
    accountId: idOrNull(accountId),
    subjectId: idOrNull(subjectId),
    programId: idOrNull(programId),
    details: [...details],
    previous: head.hash,
  };
  await append(tx, { entry: { ...unsigned, hash: hashOf(unsigned) } });
}

/** Of so many refusals a minute there is an entry each, for one account or for all who have none: who asks on writes no more. */
const mostRefusals = 100;
export const refusalPatience = (): Patience => patience(mostRefusals, 1);
const mayWrite = refusalPatience();

/**
 * Does the work and its audit entry in one transaction; the work says where it was done before and there is nothing to
 * write. What is refused (FORBIDDEN, CONFLICT) changes nothing and leaves an entry that says so, up to a bound.
 */
export async function audited<T>(
  db: Db,
  what: Audited,
  work: (tx: Db, nothingNew: () => void) => Promise<T>,
): Promise<T> {
  try {
    return await db.inTransaction(async (tx) => {
      let isNew = true;
      const result = await work(tx, () => {
        isNew = false;
      });
      if (isNew) await audit(tx, what);
      return result;
    });
  } catch (error) {
    const isRefusal = error instanceof GraphError && /FORBIDDEN|CONFLICT/.test(error.code);
    if (isRefusal) {
      if (mayWrite(what.accountId ?? ''))
        await db.inTransaction((tx) => audit(tx, what, 'REFUSED'));
      seen.add(error);
    }
    throw error;
  }
}

const seen = new WeakSet<object>();
/** Whether the audit has an entry of this refusal, or so many of whoever was refused that it takes no more. */
export const isAudited = (refusal: Error): boolean => seen.has(refusal);

const idOrNull = (text: string | null | undefined): string | null =>
  text && /^[\w-]{1,64}$/.test(text) ? text : null;

/** SHA-256 over everything an entry says, the hash of the one before included, in hexadecimal. */
export function hashOf(entry: Omit<AuditEntry, 'hash'>): string {
  const { sequence, at, action, outcome, accountId, subjectId, programId, details, previous } =
    entry;
  const said = [sequence, at, action, outcome, accountId, subjectId, programId, details, previous];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}
