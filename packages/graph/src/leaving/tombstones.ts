import { createHmac, randomBytes } from 'node:crypto';
import type { Entry } from '@peergraph/exchange';
import { today } from '../days.ts';
import type { Db } from '../db.ts';
import { findSalt, liftTombstones, listTombstones, makeSalt, writeTombstones } from './queries.ts';

/** HMAC-SHA-256 with a salt of the instance, in hexadecimal: what somebody was called cannot be read from it. */
const hashOf = (salt: string, kind: 'key' | 'email', name: string) =>
  createHmac('sha256', salt).update(`${kind} ${name}`).digest('hex');

/** Remembers that somebody left, by what their source and their account called them. */
export async function rememberLeft(
  tx: Db,
  { key, email }: { key: string | null; email: string | null },
): Promise<void> {
  const [made] = await makeSalt(tx, { salt: randomBytes(32).toString('hex') });
  if (!made) throw new Error('The instance is gone.');
  const hashes = [
    ...(key === null ? [] : [hashOf(made.salt, 'key', key)]),
    ...(email === null ? [] : [hashOf(made.salt, 'email', email.toLowerCase())]),
  ];
  await writeTombstones(tx, { hashes, together: crypto.randomUUID(), today: today() });
}

/** Forgets that somebody left, who comes back with this address: an import may tell of them again. */
export async function forgetLeft(tx: Db, email: string): Promise<void> {
  const [found] = await findSalt(tx, {});
  if (!found?.salt || !found.isAnybody) return;
  await liftTombstones(tx, { hash: hashOf(found.salt, 'email', email.toLowerCase()) });
}

/** What a reader yields, with a problem in place of everybody who asked to be erased. */
export async function withoutLeft(
  db: Db,
  read: () => AsyncIterable<Entry>,
): Promise<() => AsyncIterable<Entry>> {
  const [found] = await findSalt(db, {});
  const salt = found?.salt;
  if (!salt || !found.isAnybody) return read;
  const left = new Set((await listTombstones(db, {})).map(({ hash }) => hash));
  return async function* () {
    for await (const entry of read()) {
      if (entry.kind !== 'person' || !left.has(hashOf(salt, 'key', entry.record.key))) yield entry;
      else
        yield {
          kind: 'problem',
          problem: {
            ...entry.at,
            key: entry.record.key,
            message: `person ${entry.record.key} asked to be erased here; left out, until they come back by an invitation themself`,
          },
        };
    }
  };
}
