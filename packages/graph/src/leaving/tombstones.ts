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

type Read = () => AsyncIterable<Entry>;
type Left = { hashes: ReadonlySet<string>; has: (key: string) => boolean };

/** Who left until now. */
async function findLeft(db: Db): Promise<Left> {
  const [found] = await findSalt(db, {});
  const salt = found?.salt;
  if (!salt || !found.isAnybody) return { hashes: new Set(), has: () => false };
  const hashes = new Set((await listTombstones(db, {})).map(({ hash }) => hash));
  return { hashes, has: (key) => hashes.has(hashOf(salt, 'key', key)) };
}

/**
 * What a reader yields, with a problem in place of everybody who asked to be erased and of the challenges that only they
 * pose; and who it is that left.
 */
export async function withoutLeft(db: Db, readAll: Read): Promise<{ read: Read; left: Left }> {
  const left = await findLeft(db);
  const read: Read = async function* () {
    for await (const entry of readAll()) {
      const message = whyLeftOut(entry, left);
      if (message === null) yield entry;
      else if (entry.kind !== 'problem' && 'key' in entry.record)
        yield { kind: 'problem', problem: { ...entry.at, key: entry.record.key, message } };
    }
  };
  return { read, left };
}

function whyLeftOut(entry: Entry, left: Left): string | null {
  if (entry.kind === 'person' && left.has(entry.record.key))
    return `person ${entry.record.key} asked to be erased here; left out, until they come back by an invitation themself`;
  if (entry.kind !== 'challenge') return null;
  const { key, posedBy } = entry.record;
  return posedBy.length > 0 && posedBy.every(left.has)
    ? `challenge ${key} is of somebody who asked to be erased here; left out`
    : null;
}

/** The keys of those people of a source who left since it was known who did. */
export async function leftMeanwhile(db: Db, before: Left, readAll: Read): Promise<string[]> {
  const left = await findLeft(db);
  if ([...left.hashes].every((hash) => before.hashes.has(hash))) return [];
  const keys: string[] = [];
  for await (const entry of readAll()) {
    if (entry.kind !== 'person') continue;
    const { key } = entry.record;
    if (left.has(key) && !before.has(key)) keys.push(key);
  }
  return keys;
}
