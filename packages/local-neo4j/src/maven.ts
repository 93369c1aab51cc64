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
  onJar: (jars: number, megabytes: number) => void;
  signal?: AbortSignal | undefined;
};

/** A Maven that says nothing for so long (milliseconds) is stuck on a dead network. */
const silence = 120_000;

/** Has Maven put the jars named in pom.xml into a folder, checksums verified; `onJar` hears of each. */
export async function fetchJars(fetch: Fetch): Promise<void> {
  const maven = await findMaven(fetch.environment);
  const child = spawn(
    maven,
    [
      '--batch-mode',
      '--strict-checksums',
      '--file',
      join(import.meta.dirname, '..', 'pom.xml'),
      'dependency:copy-dependencies',
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
  countJars(child.stdout, () => stuck.refresh(), fetch.onJar);
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
function countJars(output: NodeJS.ReadableStream, onLine: () => void, onJar: Fetch['onJar']): void {
  const bytesIn: Record<string, number> = { kB: 1e3, MB: 1e6, B: 1 };
  let downloaded = 0;
  let bytes = 0;
  let copied = 0;
  createInterface({ input: output }).on('line', (line) => {
    onLine();
    const [, amount, unit = ''] = /Downloaded .*\.jar \(([\d.]+) (k?B|MB)/.exec(line) ?? [];
    if (amount) {
      downloaded += 1;
      bytes += Number(amount) * (bytesIn[unit] ?? 1);
    } else if (/Copying .*\.jar to /.test(line)) copied += 1;
    else return;
    onJar(Math.max(downloaded, copied), bytes / 1e6);
  });
}

async function findMaven(environment: NodeJS.ProcessEnv): Promise<string> {
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
