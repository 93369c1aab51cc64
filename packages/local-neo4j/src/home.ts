import {
  access,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  statfs,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Neo4jUnavailable, systemCode } from './neo4j-unavailable.ts';

/** Everything one Neo4j keeps on disk. Two homes share none of it. */
export type Home = ReturnType<typeof homeAt>;

/** The places within a home folder. */
export function homeAt(root: string) {
  const at = (name: string) => join(resolve(root), name);
  return {
    root: resolve(root),
    data: at('data'),
    configuration: at('conf'),
    logs: at('logs'),
    imports: at('import'),
    plugins: at('plugins'),
    run: at('run'),
    password: at('password'),
    port: at('port'),
    dockerPassword: at('docker-password'),
    dockerProject: at('docker-project'),
    version: at('version'),
    process: at('run/process'),
    stopping: at('run/stopping'),
    firstStart: at('data/first-start'),
    javaLog: at('logs/java.log'),
    neo4jLog: at('logs/neo4j.log'),
    debugLog: at('logs/debug.log'),
    mavenLog: at('logs/maven.log'),
  };
}

/** Creates the folders that are missing, for their owner alone. */
export async function prepareHome(home: Home): Promise<void> {
  const { root, data, configuration, logs, imports, plugins, run } = home;
  try {
    await makeFolder(root);
    for (const folder of [data, configuration, logs, imports, plugins, run]) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await access(folder, 7);
    }
  } catch (error) {
    throw unusableHome(home, error);
  }
}

/** Node's own recursive `mkdir` tries for ever where a folder exists and nothing can be made in it, as in /proc. */
async function makeFolder(path: string): Promise<void> {
  const exists = async (folder: string) => (await stat(folder).catch(() => null)) !== null;
  if (await exists(path)) return;
  if (!(await exists(dirname(path)))) await makeFolder(dirname(path));
  await mkdir(path, { mode: 0o700 }).catch(async (error: unknown) => {
    // Another process may have been first.
    if (!(await exists(path))) throw error;
  });
}

/** Whether there may be data of somebody's; a Neo4j whose first start was interrupted leaves none. */
export async function hasData(home: Home): Promise<boolean> {
  try {
    const names = await readdir(home.data);
    return names.length > 0 && !names.includes(basename(home.firstStart));
  } catch (error) {
    // Only a folder that is not there is known to be empty.
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Throws when less than that many megabytes are free where the folder is. */
export async function requireFreeSpace(folder: string, megabytes: number): Promise<void> {
  const disk = await statfs(folder).catch(() => undefined);
  if (!disk) return;
  const free = Math.floor((disk.bavail * disk.bsize) / 1e6);
  if (free >= megabytes) return;
  throw new Neo4jUnavailable(
    `The disk that holds ${folder} has ${free} MB left; a first start needs ${megabytes} MB. ` +
      'Free some space, or set PEERGRAPH_HOME to a folder on another disk, and try again.',
  );
}

/** A small file's text without surrounding space; undefined when there is no such file. */
export async function readNote(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes a small file whole or not at all, readable by its owner alone unless `mode` says otherwise. */
export async function writeNote(path: string, text: string, mode = 0o600): Promise<void> {
  const half = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(half, `${text}\n`, { mode, flush: true });
    await rename(half, path);
  } finally {
    await rm(half, { force: true });
  }
}

/** What to say when the system refuses to read or write in the home folder. */
export function unusableHome(home: Home, error: unknown): Error {
  const code = systemCode(error);
  const reason = error instanceof Error ? error.message : String(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new Neo4jUnavailable(
      `The disk that holds ${home.root} is full (${reason}). Nothing is lost: free some space and try again.`,
    );
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new Neo4jUnavailable(
      `${home.root} can't be read and written by this account (${reason}). ` +
        `Give it back with: chown -R "$(id -un)" '${home.root}'. Or set PEERGRAPH_HOME to a folder of your own.`,
    );
  }
  if (code === 'ENOENT') {
    return new Neo4jUnavailable(
      `${home.root} can't be made (${reason}). Set PEERGRAPH_HOME to a folder of your own.`,
    );
  }
  if (code === 'ENOTDIR' || code === 'EEXIST') {
    return new Neo4jUnavailable(
      `${home.root} can't be the home folder (${reason}): a file is where a folder should be. Move it away, or set PEERGRAPH_HOME to another folder.`,
    );
  }
  return error instanceof Error ? error : new Error(reason);
}
