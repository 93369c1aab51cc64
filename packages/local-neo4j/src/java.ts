import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, realpath } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Neo4jUnavailable, threeWays } from './neo4j-unavailable.ts';

export type Java = {
  /** The `java` program. */
  path: string;
  /** As it names itself, such as `17.0.15`. */
  version: string;
  /** The same for the same build in the same place. */
  key: string;
};

/** Neo4j 5.26 runs on these and refuses or misbehaves on others. */
const supported = [17, 21];

/** The folders beside JAVA_HOME and PATH where Javas are usually installed, one folder a Java. */
function usualJavaFolders(environment: NodeJS.ProcessEnv): string[] {
  const user = environment.HOME ?? '';
  return [
    '/usr/lib/jvm',
    '/Library/Java/JavaVirtualMachines',
    '/opt/homebrew/opt',
    ...(user ? [join(user, '.sdkman/candidates/java'), join(user, '.jdks')] : []),
  ];
}

/** The first Java 17 or 21 in JAVA_HOME, PATH and the usual folders; otherwise an error naming every Java found. */
export async function findJava(
  environment: NodeJS.ProcessEnv,
  folders: readonly string[] = usualJavaFolders(environment),
): Promise<Java> {
  const rejected: string[] = [];
  const seen = new Set<string>();
  for await (const candidate of candidates(environment, folders)) {
    const path = await realpath(candidate).catch(() => undefined);
    if (!path || seen.has(path)) continue;
    seen.add(path);
    const version = await versionOf(path);
    if (version && supported.includes(majorOf(version)))
      return { path, version, key: keyOf(path, version) };
    if (version) rejected.push(`Java ${version} at ${path}`);
  }
  throw new Neo4jUnavailable(
    `${rejected.length === 0 ? 'No Java was found' : `Only ${rejected.join(', ')} was found`}, and Neo4j needs Java 17 or 21 (looked in JAVA_HOME, PATH and ${folders.join(', ')}).\n${threeWays}`,
  );
}

async function* candidates(environment: NodeJS.ProcessEnv, folders: readonly string[]) {
  if (environment.JAVA_HOME) yield join(environment.JAVA_HOME, 'bin', 'java');
  for (const folder of (environment.PATH ?? '').split(delimiter))
    if (folder) yield join(folder, 'java');
  for (const folder of folders) {
    for (const name of (await readdir(folder).catch(() => [])).sort()) {
      yield join(folder, name, 'bin', 'java');
      yield join(folder, name, 'Contents', 'Home', 'bin', 'java');
    }
  }
}

/** Reads the `release` file that a JDK carries, which is quicker than asking the program; a bare program is asked. */
async function versionOf(path: string): Promise<string | undefined> {
  const release = await readFile(join(dirname(path), '..', 'release'), 'utf8').catch(() => '');
  const written = /^JAVA_VERSION="([^"]+)"/m.exec(release)?.[1];
  if (written) return written;
  const answer = await promisify(execFile)(path, ['-version'], { timeout: 10_000 }).catch(
    () => undefined,
  );
  return answer && /version "([^"]+)"/.exec(`${answer.stderr}${answer.stdout}`)?.[1];
}

/** 17 for 17.0.15, 8 for 1.8.0_292. */
function majorOf(version: string): number {
  const [first = 0, second = 0] = version.split(/[._+-]/).map(Number);
  return first === 1 ? second : first;
}

function keyOf(path: string, version: string): string {
  const place = createHash('sha256').update(path).digest('hex').slice(0, 8);
  return `${version.replaceAll(/[^\w.]/g, '_')}-${place}`;
}
