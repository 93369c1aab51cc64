import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { access, constants, readFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { Neo4jUnavailable, threeWays } from './neo4j-unavailable.ts';

export type Fetch = {
  environment: NodeJS.ProcessEnv;
  /** The `java` program that Maven is to run on. */
  java: string;
  /** The folder the jars are put into. */
  into: string;
  /** A Maven repository of its own instead of the shared one in ~/.m2. */
  repository?: string;
  /** The file that takes everything Maven says. */
  log: string;
  onProgress: (so: { descriptions: number; jars: number; megabytes: number }) => void;
  signal?: AbortSignal | undefined;
};

/** A Maven that says nothing for so long (milliseconds) is stuck on a dead network. */
const silence = 120_000;

/** Has Maven put the jars named in pom.xml into a folder, checksums verified; `onProgress` hears how far it is. */
export async function fetchJars(fetch: Fetch): Promise<void> {
  const maven = await findMaven(fetch.environment);
  const child = spawn(
    maven,
    [
      '--batch-mode',
      '--strict-checksums',
      '--file',
      join(import.meta.dirname, '..', 'pom.xml'),
      // In full, so that Maven has nothing to look up.
      'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies',
      `-DoutputDirectory=${fetch.into}`,
      ...(fetch.repository ? [`-Dmaven.repo.local=${fetch.repository}`] : []),
    ],
    {
      env: { ...fetch.environment, JAVA_HOME: dirname(dirname(fetch.java)) },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal: fetch.signal,
    },
  );
  const log = createWriteStream(fetch.log, { mode: 0o600 });
  child.stderr.pipe(log, { end: false });
  child.stdout.pipe(log, { end: false });
  const stuck = setTimeout(() => child.kill(), silence);
  follow(child.stdout, () => stuck.refresh(), fetch.onProgress);
  try {
    const ending = await new Promise<string>((resolve, reject) => {
      log.once('error', reject);
      child.once('error', reject);
      child.once('close', (code, signal) => resolve(signal ?? String(code)));
    });
    if (ending !== '0') throw new Neo4jUnavailable(await whyMavenFailed(fetch.log, ending));
  } finally {
    clearTimeout(stuck);
    child.kill();
    await new Promise<void>((resolve) => log.end(resolve));
  }
}

/** Maven says `Downloaded … x.jar (1.2 MB at …)` for what is new and `Copying x.jar to …` for every file at the end. */
function follow(
  output: NodeJS.ReadableStream,
  onLine: () => void,
  onProgress: Fetch['onProgress'],
): void {
  const megabytesIn: Record<string, number> = { B: 1e-6, kB: 1e-3, MB: 1 };
  const seen = { descriptions: 0, downloaded: 0, copied: 0, megabytes: 0 };
  createInterface({ input: output }).on('line', (line) => {
    onLine();
    const [, kind, amount, unit = ''] =
      /Downloaded .*\.(pom|jar) \(([\d.]+) (k?B|MB)/.exec(line) ?? [];
    if (kind === 'pom') seen.descriptions += 1;
    if (kind === 'jar') {
      seen.downloaded += 1;
      seen.megabytes += Number(amount) * (megabytesIn[unit] ?? 0);
    }
    if (/Copying .*\.jar to /.test(line)) seen.copied += 1;
    const { descriptions, downloaded, copied, megabytes } = seen;
    onProgress({ descriptions, jars: Math.max(downloaded, copied), megabytes });
  });
}

/** The `mvn` program, in MAVEN_HOME, PATH or where SDKMAN puts it. */
export async function findMaven(environment: NodeJS.ProcessEnv): Promise<string> {
  const { PATH = '', MAVEN_HOME, HOME } = environment;
  const folders = [
    ...(MAVEN_HOME ? [join(MAVEN_HOME, 'bin')] : []),
    ...PATH.split(delimiter).filter(Boolean),
    ...(HOME ? [join(HOME, '.sdkman/candidates/maven/current/bin')] : []),
  ];
  for (const folder of folders) {
    const path = join(folder, 'mvn');
    if (
      await access(path, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return path;
  }
  throw new Neo4jUnavailable(
    `The program files of Neo4j are not here yet and Maven (mvn), which fetches them, was not found on PATH.\n${threeWays}`,
  );
}

async function whyMavenFailed(log: string, ending: string): Promise<string> {
  const text = stripVTControlCharacters(await readFile(log, 'utf8').catch(() => ''));
  const said = /^\[ERROR\] (.+)/m.exec(text)?.[1] ?? text.trim().split('\n').at(-1) ?? '';
  const why = reasons.find(({ pattern }) => pattern.test(text))?.why;
  return [
    `Maven could not fetch the program files of Neo4j${why ? `: ${why}` : ` (it ended with ${ending})`}.`,
    `It said: ${said.slice(0, 400)}`,
    `All it said is in ${log}. Nothing half-done was left; try again when this is mended.`,
    threeWays,
  ].join('\n');
}

const reasons = [
  { pattern: /No space left on device/, why: 'the disk is full' },
  { pattern: /Checksum validation failed/, why: 'a file arrived damaged' },
  {
    pattern:
      /UnknownHost|Unknown host|Temporary failure in name resolution|Network is unreachable|Connect(ion)? (to .* )?(refused|timed out)|timed out|No route to host|offline mode/i,
    why: 'the network, or Maven Central, could not be reached',
  },
  { pattern: /status code:? 40[137]|Proxy Authentication/i, why: 'a proxy or mirror refused' },
];
