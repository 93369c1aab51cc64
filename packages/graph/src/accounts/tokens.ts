import { z } from 'zod';
import type { Db } from '../db.ts';
import { badInput, notFound } from '../errors.ts';
import { type Condition, changeRecords, createRecord, listRecords } from './records.ts';
import { hashOfSecret, keyOf, makeSecret } from './secrets.ts';
import { TokenScope, type Viewer } from './viewer.ts';

const AccessToken = z.object({
  id: z.string(),
  name: z.string(),
  scopes: z.array(TokenScope),
  createdAt: z.string(),
  expiresAt: z.string(),
});
export type AccessToken = z.infer<typeof AccessToken>;

/** Begins every access token, so that one that lies around is known for what it is. */
export const tokenPrefix = 'peergraph_';
const mostTokens = 50;

export const is = (field: string, value: string): Condition => ({
  field,
  operator: 'eq',
  value,
  either: false,
});

export type NewToken = {
  /** What it is for, for its owner. */
  name: string;
  scopes: TokenScope[];
  expiresInDays: number;
  idempotencyKey?: string | null | undefined;
};

/** Makes an access token. Its secret is returned here and never again: what is kept is a hash. */
export async function createAccessToken(
  db: Db,
  { accountId }: Viewer,
  master: string,
  input: NewToken,
): Promise<{ token: AccessToken; secret: string }> {
  const { name, scopes, expiresInDays } = input;
  const title = name.trim();
  if (title === '' || title.length > 80) badInput('A token’s name has 1 to 80 characters.');
  if (!scopes.includes('READ')) badInput('Say what the token may do: READ, or READ and WRITE.');
  if (expiresInDays < 1 || expiresInDays > 366)
    badInput(`A token lasts 1 to 366 days; this would be ${expiresInDays}.`);
  const made = makeSecret(master, 'access-token', accountId, keyOf(input));
  const secret = `${tokenPrefix}${made.secret}`;
  const now = Date.now();
  return db.inTransaction(async (tx) => {
    const mine = await listAccessTokens(tx, accountId);
    const before = mine.find(({ id }) => id === made.id);
    if (before) return { token: before, secret };
    if (mine.length >= mostTokens)
      badInput(`You have ${mostTokens} tokens. Take one back before you make another.`);
    const token = await createRecord(tx, 'AccessToken', {
      id: made.id,
      ownerId: accountId,
      hash: hashOfSecret(secret),
      name: title,
      scopes: [...new Set(scopes)],
      createdAt: new Date(now).toISOString(),
      expiresAt: new Date(now + expiresInDays * 86_400_000).toISOString(),
    });
    return { token: AccessToken.parse(token), secret };
  });
}

/** The access tokens of an account, those that have expired too, the newest first. */
export async function listAccessTokens(db: Db, accountId: string): Promise<AccessToken[]> {
  const records = await listRecords(db, {
    model: 'AccessToken',
    conditions: [is('ownerId', accountId)],
    orderBy: 'createdAt',
    descending: true,
    first: mostTokens,
  });
  return z.array(AccessToken).parse(records);
}

/** Makes an access token of one’s own worthless. */
export async function revokeAccessToken(db: Db, { accountId }: Viewer, id: string): Promise<void> {
  const conditions = [is('id', id), is('ownerId', accountId)];
  const wanted = { model: 'AccessToken', conditions, first: 1 };
  const gone = await changeRecords(db, wanted, { remove: true });
  if (gone.length === 0) notFound('You have no such token.');
}
