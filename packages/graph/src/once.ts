import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Db, pageLimits } from './db.ts';
import { badInput, conflict, GraphError } from './errors.ts';
import { defineQuery } from './query.ts';
import type { Result } from './requests/queries.ts';
import { RequestState } from './requests/states.ts';

const Done = z.object({
  input: z.string(),
  requestId: z.string().nullable(),
  state: RequestState.nullable(),
  sequence: z.int().nullable(),
});
type Done = z.infer<typeof Done>;

const claimKey = defineQuery(
  'requests/claim-key',
  z.object({ key: z.string(), input: z.string(), token: z.string(), at: z.string() }),
  Done.extend({ isNew: z.boolean() }),
);
const findDone = defineQuery('requests/find-done', z.object({ key: z.string() }), Done);

/** Who brings a mutation, and the key that tells it from every other of theirs: the same key is the same mutation. */
type Brought = { actorId: string; key: string; input: unknown; now: Date };

/** When something is done, by whom (null: the clock), and under which key what comes of it is kept. */
export type Moment = { now: Date; byId: string | null; doneKey: string | null };

const attempts = 4;

/**
 * Runs a mutation in one transaction, and only once, however often its key comes: later ones get what came of the first.
 * When the reply to the end of the transaction is lost, the key tells whether it was kept; the look at it is taken back
 * rather than ended, because the reply to that end may be lost as well. What failed leaves no key. Throws CONFLICT where
 * the key came with another input before.
 */
export function once(
  db: Db,
  brought: Brought,
  work: (tx: Db, moment: Moment) => Promise<Result>,
): Promise<Result> {
  return onceOnly(db, brought, work, async (_db, done) => resultOf(done));
}

/** The same for what comes to something else than a request; `recall` finds again what came of it. */
export async function onceOnly<T>(
  db: Db,
  { actorId, key, input, now }: Brought,
  work: (tx: Db, moment: Moment) => Promise<T>,
  recall: (db: Db, done: Done) => Promise<T>,
): Promise<T> {
  if (key === '' || key.length > 200) badInput('key must have 1 to 200 characters.');
  const claim = { key: `${actorId} ${key}`, input: digestOf(input) };
  const moment = { now, byId: actorId, doneKey: claim.key };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.inTransaction(async (tx) => {
        const token = crypto.randomUUID();
        const [claimed] = await claimKey(tx, { ...claim, token, at: now.toISOString() });
        if (!claimed || claimed.isNew) return work(tx, moment);
        checkInput(claimed, claim.input);
        return recall(tx, claimed);
      });
    } catch (error) {
      if (!(error instanceof GraphError && error.code === 'UNAVAILABLE')) throw error;
      const [done] = await db.tryOut((tx) => findDone(tx, { key: claim.key }), pageLimits);
      if (done) {
        checkInput(done, claim.input);
        return recall(db, done);
      }
      if (attempt === attempts) throw error;
    }
  }
}

/** An id that the same key of whoever brings it makes again, as a UUID: a repeated mutation finds what came of the first. */
export function idFromKey(
  what: string,
  { actorId, key }: Pick<Brought, 'actorId' | 'key'>,
): string {
  const hash = createHash('sha256').update(`${what} ${actorId} ${key}`).digest('hex');
  return hash.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function checkInput(done: Done, input: string): void {
  if (done.input !== input)
    conflict('This key came with another input before. A new mutation needs a new key.');
}

function resultOf({ requestId, state, sequence }: Done): Result {
  if (requestId === null || state === null || sequence === null)
    throw new Error('A mutation was kept without what came of it.');
  return { requestId, state, sequence };
}

function digestOf(input: unknown): string {
  return createHash('sha256').update(JSON.stringify(input)).digest('base64url');
}
