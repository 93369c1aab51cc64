import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Memory } from './configuration.ts';
import type { Home } from './home.ts';
import { Neo4jUnavailable } from './neo4j-unavailable.ts';
import { identityLives } from './process-identity.ts';

export type Launch = {
  java: string;
  jars: string;
  archiveOption: string;
  memory: Memory;
  environment: NodeJS.ProcessEnv;
};

/** Starts the Java process of a home and leaves it to itself; its identity is in the home's process file. */
export async function launch(home: Home, options: Launch): Promise<void> {
  const { java, jars, archiveOption, memory, environment } = options;
  const log = await open(home.javaLog, 'w', 0o600);
  try {
    // The shell writes down who it is before it becomes Java: there is no moment at which we could die and leave a Neo4j
    // behind that nobody can find. Its own session keeps the terminal's Ctrl-C from it.
    rmSync(home.process, { force: true });
    const child = spawn(
      '/bin/sh',
      [
        '-c',
        writeIdentity,
        'sh',
        home.process,
        java,
        ...['java.nio', 'java.io', 'sun.nio.ch'].map(
          (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
        ),
        `-Xms${Math.min(256, memory.heap)}m`,
        `-Xmx${memory.heap}m`,
        '-XX:+ExitOnOutOfMemoryError',
        `-XX:ErrorFile=${home.logs}/java-crash.log`,
        '-Dfile.encoding=UTF-8',
        archiveOption,
        '-cp',
        `${jars}/*`,
        'org.neo4j.server.CommunityEntryPoint',
        ...homeArguments(home),
      ],
      { cwd: home.root, env: environment, detached: true, stdio: ['ignore', log.fd, log.fd] },
    );
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
    child.unref();
    while (!written(home) && child.exitCode === null && child.signalCode === null) {
      await sleep(5);
    }
  } finally {
    await log.close();
  }
}

/** As `identityOf` does, with what every system has. */
const writeIdentity = `
  umask 077
  start=$(PATH=/usr/bin:/bin cut -d ' ' -f 22 /proc/$$/stat 2>/dev/null)
  echo "$$-$start" > "$1" && shift && exec "$@"`;

const homeArguments = (home: Home) => [
  `--home-dir=${home.root}`,
  `--config-dir=${home.configuration}`,
];

/** The process id of the home's Neo4j, undefined when none runs. */
export function serverPid(home: Home): number | undefined {
  try {
    const identity = written(home);
    const pid = Number.parseInt(identity, 10);
    if (!identityLives(identity)) return undefined;
    return identity.endsWith('-') && !commandOf(pid).includes(home.root) ? undefined : pid;
  } catch {
    return undefined;
  }
}

function written(home: Home): string {
  return existsSync(home.process) ? readFileSync(home.process, 'utf8').trim() : '';
}

/** For systems without /proc, where a process id may have been given to another program since. */
function commandOf(pid: number): string {
  return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
}

/** Whether the home's Neo4j was told to stop and is not gone yet. */
export function isStopping(home: Home): boolean {
  try {
    return Number(readFileSync(home.stopping, 'utf8')) === serverPid(home);
  } catch {
    return false;
  }
}

/** Tells the home's Neo4j to stop, without waiting. */
export function tellToStop(home: Home): void {
  const pid = serverPid(home);
  if (pid === undefined) return;
  writeFileSync(home.stopping, String(pid), { mode: 0o600 });
  process.kill(pid, 'SIGTERM');
}

/** Waits until the home's Neo4j, told to stop, is gone. */
export async function waitUntilGone(
  home: Home,
  onProgress: (message: string) => void,
): Promise<void> {
  let told = Date.now();
  const since = told;
  for (let pid = serverPid(home); pid !== undefined; pid = serverPid(home)) {
    // Once it says so the data is safe; what may follow, in the first run only, is writing the class-data archive.
    const stopped = saysStopped(home);
    if (Date.now() - Math.max(since, lastSign(home)) > (stopped ? 120_000 : 30_000))
      throw stuck(home, pid);
    if (Date.now() - told > 5000) {
      told = Date.now();
      onProgress(
        stopped
          ? 'Neo4j has stopped; keeping what makes the next start quicker'
          : 'Neo4j is stopping',
      );
    }
    await sleep(50);
  }
  rmSync(home.process, { force: true });
  rmSync(home.stopping, { force: true });
}

/** When the home's Neo4j last logged anything (milliseconds): on a busy machine slow is not the same as stuck. */
export function lastSign(home: Home): number {
  return statSync(home.debugLog, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function saysStopped(home: Home): boolean {
  try {
    const log = readFileSync(home.neo4jLog, 'utf8');
    return / Stopped\.$/.test(log.slice(-200).trimEnd());
  } catch {
    return false;
  }
}

function stuck(home: Home, pid: number): Neo4jUnavailable {
  return new Neo4jUnavailable(
    `Neo4j (process ${pid}) was told to stop, has not ended, and has logged nothing for 30 s; see ${home.debugLog}. ` +
      `If it hangs, \`kill -9 ${pid}\` is safe: the next start recovers everything that was committed.`,
  );
}
