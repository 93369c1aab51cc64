import { createAccessToken, type Db, findViewer } from '@peergraph/graph';
import type { Ask } from '../search/asks.ts';

/** A search, and the access token of whoever asks. */
export type SignedInAsk = Ask & { token: string };

/** Makes an account for this person, and returns the secret of an access token by which it asks. */
export async function signIn(db: Db, personId: string, name: string): Promise<string> {
  await db.run(makeAccount, { accountId: name, personId }, 'write');
  const viewer = await findViewer(db, { accountId: name, sessionId: '' }, { mayBeDemo: false });
  if (!viewer) throw new Error(`There is no account ${name}.`);
  const input = { name: 'Bench', scopes: ['READ' as const], expiresInDays: 1 };
  const { secret } = await createAccessToken(db, viewer, 'bench', input);
  return secret;
}

const makeAccount = `
MATCH (person:Person {id: $personId})
CREATE (account:Account:AuthRecord {id: $accountId, name: $accountId, email: $accountId + '@example.org', createdAt: '2026-01-01'})
CREATE (account)-[:IS {accountId: $accountId, personId: $personId}]->(person)`;
