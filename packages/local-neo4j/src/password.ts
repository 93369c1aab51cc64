import { randomBytes } from 'node:crypto';
import { type Home, hasData, readNote, writeNote } from './home.ts';
import { Neo4jUnavailable } from './neo4j-unavailable.ts';

/**
 * The password of the home's Neo4j. A new home gets a random one, on disk before the Neo4j first starts: whenever we
 * are interrupted the next start finds either this password or the one every new Neo4j has, and goes on from there.
 */
export async function passwordOf(home: Home): Promise<string> {
  const kept = await readNote(home.password);
  if (kept) return kept;
  if (await hasData(home)) throw lost(home);
  const fresh = randomPassword();
  await writeNote(home.password, fresh);
  return fresh;
}

/** 192 random bits. */
export function randomPassword(): string {
  return randomBytes(24).toString('base64url');
}

/** What to say when the Neo4j does not take the password that is kept. */
export function wrongPassword(home: Home): Neo4jUnavailable {
  return new Neo4jUnavailable(
    `The password in ${home.password} is not the one of the data in ${home.data}. Nothing was changed. ` +
      'Put the password file that belongs to this data back, or set PEERGRAPH_HOME to another folder.',
  );
}

function lost(home: Home): Neo4jUnavailable {
  return new Neo4jUnavailable(
    `The password file ${home.password} is gone while ${home.data} holds data. Nothing was changed. ` +
      'Put the file back (a backup of the home folder has it), or set PEERGRAPH_HOME to another folder to begin anew.',
  );
}
