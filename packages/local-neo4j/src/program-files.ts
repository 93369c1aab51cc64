import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readNote, requireFreeSpace, writeNote } from './home.ts';
import { withLock } from './lock.ts';
import { type Fetch, fetchJars } from './maven.ts';
import { Neo4jUnavailable, systemCode } from './neo4j-unavailable.ts';

/** The same as in pom.xml. */
export const neo4jVersion = '5.26.30';

/** The project's own cache, shared by all homes; outside node_modules, which an install empties under a running server. */
export const defaultCache = join(import.meta.dirname, '../../../.peergraph-cache');

export type ProgramFiles = {
  /** Holds what belongs to this version of Neo4j. */
  folder: string;
  /** Holds the jars. */
  jars: string;
};

type Wanted = Pick<Fetch, 'environment' | 'java' | 'log' | 'signal'> & {
  cache: string;
  onProgress: (message: string) => void;
};

/** The list of the jars and their sizes, written last: a folder without it was interrupted. */
const list = 'files.txt';

/** The jars of Neo4j, fetched first if they are missing or damaged. Several processes may ask at once. */
export async function haveProgramFiles(wanted: Wanted): Promise<ProgramFiles> {
  const folder = join(wanted.cache, `neo4j-${neo4jVersion}`);
  const files = { folder, jars: join(folder, 'lib') };
  try {
    if (await isWhole(files.jars)) return files;
    await mkdir(folder, { recursive: true });
    await withLock(folder, 'fetch', () => fetchInto(files, wanted), {
      signal: wanted.signal,
      onWait: (pid) => wanted.onProgress(`Waiting for process ${pid}, which is fetching Neo4j`),
    });
  } catch (error) {
    throw explained(error, folder);
  }
  return files;
}

/** Forgets that the jars are whole, so that the next start fetches them again. */
export async function distrust(files: ProgramFiles): Promise<void> {
  await rm(join(files.jars, list), { force: true });
}

/** Whether every jar of the list is there in its size. */
async function isWhole(jars: string): Promise<boolean> {
  const lines = (await readNote(join(jars, list)))?.split('\n') ?? [];
  const whole = await Promise.all(
    lines.map(async (line) => {
      const [size, name = ''] = line.split(' ');
      return (await stat(join(jars, name)).catch(() => undefined))?.size === Number(size);
    }),
  );
  return whole.length > 0 && whole.every(Boolean);
}

async function fetchInto({ folder, jars }: ProgramFiles, wanted: Wanted): Promise<void> {
  if (await isWhole(jars)) return;
  await requireFreeSpace(folder, 400);
  await removeHalves(folder);
  const half = join(folder, `half-${process.pid}-${Date.now()}`);
  const into = join(half, 'lib');
  const progress = { into, onProgress: progressOf(wanted.onProgress) };
  wanted.onProgress(`Fetching Neo4j ${neo4jVersion} from Maven Central (about 120 MB, once)`);
  try {
    await mkdir(into, { recursive: true });
    await fetchJars({ ...wanted, ...progress });
    if ((await brokenJars(into)).length > 0) {
      // Maven's shared repository holds the damage: leave it alone and fetch everything afresh.
      wanted.onProgress('Some files were damaged; fetching them all again');
      await rm(into, { recursive: true });
      await mkdir(into);
      await fetchJars({ ...wanted, ...progress, repository: join(half, 'repository') });
    }
    const [broken] = await brokenJars(into);
    if (broken)
      throw new Neo4jUnavailable(`Maven fetched a damaged ${broken} twice. Try again later.`);
    await writeNote(join(into, list), await listOf(into), 0o644);
    await rm(jars, { recursive: true, force: true });
    await rename(into, jars);
  } finally {
    await removeHalves(folder);
  }
}

/** What interrupted fetches left; only to be called under the lock. */
async function removeHalves(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.startsWith('half-'))
      await rm(join(folder, name), { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Says how far it is, at most once a second. */
function progressOf(tell: (message: string) => void): Fetch['onProgress'] {
  let last = Date.now();
  return ({ descriptions, jars, megabytes }) => {
    if (Date.now() - last < 1000 || (jars < 5 && descriptions === 0)) return;
    last = Date.now();
    const size = megabytes >= 1 ? `, ${Math.round(megabytes)} MB` : '';
    const so = jars < 5 ? `${descriptions} descriptions read` : `${jars} of about 215 files${size}`;
    tell(`Fetching Neo4j ${neo4jVersion}: ${so}`);
  };
}

async function listOf(jars: string): Promise<string> {
  const names = (await readdir(jars)).sort();
  const lines = names.map(async (name) => `${(await stat(join(jars, name))).size} ${name}`);
  return (await Promise.all(lines)).join('\n');
}

/** Jars without the end record of a zip file in their last 64 KB. */
async function brokenJars(jars: string): Promise<string[]> {
  const names = await readdir(jars);
  const broken = await Promise.all(
    names.map(async (name) => {
      const file = await open(join(jars, name));
      try {
        const { size } = await file.stat();
        const tail = Buffer.alloc(Math.min(size, 65_557));
        await file.read(tail, 0, tail.length, size - tail.length);
        return tail.includes('PK\u0005\u0006', 0, 'latin1') ? [] : [name];
      } finally {
        await file.close();
      }
    }),
  );
  return names.length === 0 ? ['set of files'] : broken.flat();
}

function explained(error: unknown, folder: string): unknown {
  const code = systemCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new Neo4jUnavailable(
      `The disk that holds ${folder} is full. Free about 400 MB and try again.`,
    );
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new Neo4jUnavailable(
      `The program files of Neo4j can't be kept in ${folder}: this account may not read or write there. Change that and try again.`,
    );
  }
  return error;
}
