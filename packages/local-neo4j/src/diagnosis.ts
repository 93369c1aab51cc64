import { readFile } from 'node:fs/promises';
import type { Home } from './home.ts';
import { Neo4jUnavailable } from './neo4j-unavailable.ts';

/** What another attempt has to do differently to have a chance. */
type Cure = 'another port' | 'other program files' | 'no class archive';

export type Diagnosis = {
  /** Undefined when it takes a person. */
  cure: Cure | undefined;
  error: Neo4jUnavailable;
};

/** Why the home's Neo4j ended before it was ready, from what it logged. */
export async function diagnose(home: Home): Promise<Diagnosis> {
  const logged = await lastRun(home);
  const known = failures.find(({ pattern }) => pattern.test(logged));
  const message = [
    known ? known.say(home) : 'Neo4j ended before it was ready.',
    `It said: ${tellingLine(logged)}`,
    `All it said is in ${home.logs}. The data in ${home.data} is as it was.`,
  ].join('\n');
  const error = new Neo4jUnavailable(message);
  // A damaged class archive can take Java down in ways nobody has listed.
  return { cure: known ? known.cure : 'no class archive', error };
}

type Failure = { pattern: RegExp; cure?: Cure; say: (home: Home) => string };

/** The first that fits is told, so the more particular stand first. */
const failures: Failure[] = [
  {
    pattern: /No space left on device|Disk quota exceeded|There is not enough space/i,
    say: ({ root }) =>
      `Neo4j could not start: the disk that holds ${root} is full. Free some space and try again.`,
  },
  {
    pattern: /Address already in use|BindException/,
    cure: 'another port',
    say: () => 'Neo4j could not start: its port was taken by another program. Try again.',
  },
  {
    pattern: /store_lock|FileLockException|Lock file has been locked/,
    say: ({ data }) =>
      `Neo4j could not start: another Neo4j that was not started from here uses ${data}. Stop that one, or set PEERGRAPH_HOME to another folder.`,
  },
  {
    pattern: /AccessDeniedException|Permission denied/,
    say: ({ root }) =>
      `Neo4j could not start: it may not read or write something in ${root}. Give it back with: chown -R "$(id -un)" '${root}'`,
  },
  {
    pattern:
      /StoreUpgrade|StoreVersion|UnsupportedFormat|Unknown store version|UnableToMigrate|UpgradeNotAllowed|not possible to downgrade/i,
    say: ({ data }) =>
      `Neo4j could not start: ${data} was written by a version that this one can't read. Open it with the version that wrote it, or set PEERGRAPH_HOME to another folder.`,
  },
  {
    pattern: /logs are missing|files are missing|Checksum|Panic|corrupt|inconsisten/i,
    say: ({ data }) =>
      `Neo4j could not open the database: its files in ${data} are damaged, or this account may not read them. Put a copy of the whole folder back, or set PEERGRAPH_HOME to another folder and import again.`,
  },
  {
    pattern:
      /insufficient memory|Could not reserve enough space|Cannot allocate memory|OutOfMemoryError|Invalid maximum heap/,
    say: () =>
      'Neo4j could not start: it did not get the memory it asked for. Close something, or set PEERGRAPH_HEAP (such as 512m) and PEERGRAPH_PAGE_CACHE (such as 128m) lower.',
  },
  {
    pattern:
      /ZipException|zip END header|NoClassDefFoundError|ClassNotFoundException|Could not find or load main class|Invalid or corrupt jarfile/,
    cure: 'other program files',
    say: () =>
      'Neo4j could not start: its program files are damaged. They are fetched again at the next start.',
  },
];

/** What the logs hold since the last start. */
async function lastRun(home: Home): Promise<string> {
  const [java = '', neo4j = '', debug = ''] = await Promise.all(
    [home.javaLog, home.neo4jLog, home.debugLog].map((path) =>
      readFile(path, 'utf8').catch(() => ''),
    ),
  );
  const said = neo4j.slice(Math.max(0, neo4j.lastIndexOf(' Starting...')));
  // Every start writes one such heading; it is told of nothing else.
  const detail = debug.slice(Math.max(0, debug.lastIndexOf('[ System diagnostics ]')));
  const trouble = detail
    .split('\n')
    .filter((line) => /\bERROR\b|^Caused by:|Exception:/.test(line));
  return [java, said, ...trouble].join('\n');
}

function tellingLine(logged: string): string {
  const lines = logged
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const line =
    lines.findLast((candidate) => candidate.startsWith('Caused by:')) ??
    lines.find((candidate) => /\bERROR\b|Exception|^Error/.test(candidate)) ??
    lines.at(-1) ??
    'nothing';
  return line.slice(0, 500);
}
