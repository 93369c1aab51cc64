import { randomBytes } from 'node:crypto';
import { access, chmod, constants, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Java } from './java.ts';
import type { ProgramFiles } from './program-files.ts';

export type ClassArchive = {
  /** The option for java. */
  option: string;
  /** The archive that is read; undefined while the run is to write one when it ends. */
  reads: string | undefined;
};

/**
 * A class-data archive spares Java most of loading thousands of classes: a third of the time Neo4j takes to start.
 * The first run with a Java writes it as it ends, later ones read it. A new archive gets its real name only at the
 * next start, when it is known to be whole.
 */
export async function classArchive({ folder }: ProgramFiles, java: Java): Promise<ClassArchive> {
  const path = join(folder, `classes-${java.key}.jsa`);
  for (const name of await readdir(folder)) {
    const fresh = join(folder, name);
    if (!fresh.startsWith(`${path}.new-`)) continue;
    const state = await stateOf(fresh);
    if (state === 'whole') {
      // For other accounts on the machine too: it holds nothing but Neo4j's own classes.
      await chmod(fresh, 0o444).catch(() => undefined);
      await rename(fresh, path).catch(() => undefined);
    }
    if (state === 'abandoned') await rm(fresh, { force: true }).catch(() => undefined);
  }
  if ((await stateOf(path)) === 'whole')
    return { option: `-XX:SharedArchiveFile=${path}`, reads: path };
  const writable = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!writable) return { option: '-Xshare:auto', reads: undefined };
  const fresh = `${path}.new-${randomBytes(4).toString('hex')}`;
  return { option: `-XX:ArchiveClassesAtExit=${fresh}`, reads: undefined };
}

/** Java writes the first bytes last, so they are zero until the rest is there. */
async function stateOf(path: string): Promise<'whole' | 'being written' | 'abandoned' | 'absent'> {
  const file = await open(path).catch(() => undefined);
  if (!file) return 'absent';
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    if (buffer.readUInt32LE() !== 0) return 'whole';
    const { mtimeMs } = await file.stat();
    return Date.now() - mtimeMs > 120_000 ? 'abandoned' : 'being written';
  } finally {
    await file.close();
  }
}

/** Throws the archive away; the next run writes a new one. */
export async function dropClassArchive({ reads }: ClassArchive): Promise<void> {
  if (reads) await rm(reads, { force: true });
}
