import {
  badInput,
  type Db,
  forbidden,
  listRecords,
  listSessions,
  patience,
  type Viewer,
} from '@peergraph/graph';
import { verifyPassword } from 'better-auth/crypto';
import { z } from 'zod';

/** How long ago somebody without a password may have signed in, in ms. */
const fresh = 10 * 60_000;
const mayTry = patience(5, 15);

const Credential = z.object({ password: z.string().nullish() });

/**
 * Throws unless whoever asks is who signed in: they know the password, or, where they have none, they signed in within ten
 * minutes. Five tries in a quarter of an hour.
 */
export async function proveSelf(
  db: Db,
  { accountId, sessionId }: Viewer,
  password: string | null | undefined,
): Promise<void> {
  const records = await listRecords(db, {
    model: 'Credential',
    conditions: [{ field: 'ownerId', operator: 'eq', value: accountId, either: false }],
    first: 100,
  });
  const hash = records.map((record) => Credential.parse(record).password).find(Boolean);
  if (hash) {
    if (!mayTry(accountId)) forbidden('Too many tries. Wait a quarter of an hour and try again.');
    if (!password) badInput('Give your password, so that nobody else can do this for you.');
    if (!(await verifyPassword({ hash, password }))) forbidden('That is not your password.');
    return;
  }
  const sessions = await listSessions(db, accountId);
  const since = sessions.find(({ id }) => id === sessionId)?.createdAt ?? '';
  if (!(Date.parse(since) > Date.now() - fresh))
    forbidden('Sign out and in again first: this takes somebody who signed in within ten minutes.');
}
