import { mkdir, readdir, rm } from 'node:fs/promises';
import { type Home, hasData, readNote, requireFreeSpace, writeNote } from './home.ts';
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
      'Open it with the Peergraph it was made with, or set PEERGRAPH_HOME to another folder and import again.',
  );
}

/**
 * Makes ready for a first start, or for another if the last was interrupted before anyone could use it: a Neo4j killed
 * while it creates its files may never open them again, and nobody's data is in them yet.
 */
export async function beginFirstStart(
  home: Home,
  onProgress: (message: string) => void,
): Promise<void> {
  if (await hasData(home)) return;
  const left = await readdir(home.data);
  if (left.length > 0) {
    if (left.length > 1) onProgress('The first start was interrupted; beginning it anew');
    await rm(home.data, { recursive: true });
    await mkdir(home.data, { mode: 0o700 });
  }
  await requireFreeSpace(home.root, 500);
  await writeNote(home.firstStart, 'until the data can be used');
}

/** Remembers that the data can be used, and is of this version. */
export async function noteReady(home: Home): Promise<void> {
  await rm(home.firstStart, { force: true });
  if ((await readNote(home.version)) !== neo4jVersion) await writeNote(home.version, neo4jVersion);
}

/** `5.26.30` into `5.26` and 30. */
function split(version: string): [string, number] {
  const [major = '', minor = '', patch = '0'] = version.split('.');
  return [`${major}.${minor}`, Number(patch)];
}
