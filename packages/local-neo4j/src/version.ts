import { type Home, hasData, readNote, writeNote } from './home.ts';
import { Neo4jUnavailable } from './neo4j-unavailable.ts';
import { neo4jVersion } from './program-files.ts';

/** Throws when the data was written by a Neo4j whose data this one should not touch: a newer one, or another line. */
export async function checkVersion(home: Home): Promise<void> {
  const written = await readNote(home.version);
  if (!written || !(await hasData(home))) return;
  const [line, patch] = split(written);
  const [ourLine, ourPatch] = split(neo4jVersion);
  if (line === ourLine && patch <= ourPatch) return;
  throw new Neo4jUnavailable(
    `The data in ${home.data} was written by Neo4j ${written}, and this is ${neo4jVersion}. Nothing was changed. ` +
      'Open it with the Peergraph it was made with and use `peergraph backup` and `restore` to bring it here, ' +
      'or set PEERGRAPH_HOME to another folder.',
  );
}

/** Remembers that the data is now of this version. */
export async function noteVersion(home: Home): Promise<void> {
  if ((await readNote(home.version)) !== neo4jVersion) await writeNote(home.version, neo4jVersion);
}

/** `5.26.30` into `5.26` and 30. */
function split(version: string): [string, number] {
  const [major = '', minor = '', patch = '0'] = version.split('.');
  return [`${major}.${minor}`, Number(patch)];
}
