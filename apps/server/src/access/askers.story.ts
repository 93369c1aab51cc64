import type { Db } from '@peergraph/graph';
import { createAccessToken, findViewer, type Viewer } from '@peergraph/graph';

type Account = {
  name: string;
  /** Who they are, by id. */
  personId?: string | undefined;
  roles?: readonly { programId: string | null; role: string }[];
};

/** Writes an account without a password, as nobody could sign up, and finds it as whoever asks. */
export async function makeAccount(
  db: Db,
  { name, personId, roles = [] }: Account,
): Promise<Viewer> {
  const accountId = `account of ${name}`;
  await db.run(
    `CREATE (account:Account:AuthRecord {id: $accountId, name: $name, email: $name + '@example.org', createdAt: '2026-01-01'})
     WITH account
     CALL (account) {
       MATCH (person:Person {id: $personId})
       CREATE (account)-[:IS {accountId: $accountId, personId: $personId}]->(person)
     }
     CALL (account) {
       UNWIND $roles AS held
       MATCH (target:Program|Instance) WHERE target.id = held.programId OR held.programId IS NULL AND target:Instance
       CREATE (account)-[:HAS_ROLE {role: held.role, key: $accountId + held.role}]->(target)
     }`,
    { accountId, name, personId: personId ?? null, roles },
    'write',
  );
  const viewer = await findViewer(db, { accountId, sessionId: 'browser' }, { mayBeDemo: false });
  if (!viewer) throw new Error(`${name} has no account.`);
  return viewer;
}

/** The header by which a script of theirs asks. */
export async function bearer(db: Db, viewer: Viewer, ...scopes: ('READ' | 'WRITE' | 'ADMIN')[]) {
  const input = { name: 'Test', scopes, expiresInDays: 1 };
  const { secret } = await createAccessToken(db, viewer, 'master', input);
  return { authorization: `Bearer ${secret}` };
}
