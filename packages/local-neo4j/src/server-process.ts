import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Home } from './home.ts';
import { Neo4jUnavailable } from './neo4j-unavailable.ts';
import { identityLives } from './process-identity.ts';

/** The process id of the home's Neo4j, undefined when none runs. */
export function serverPid(home: Home): number | undefined {
  try {
    const identity = writtenIdentity(home);
    const pid = Number.parseInt(identity, 10);
    if (!identityLives(identity)) return undefined;
    return identity.endsWith('-') && !commandOf(pid).includes(home.root) ? undefined : pid;
  } catch {
    return undefined;
  }
}

/** What the launch wrote down; empty when there was none, or not yet. */
export function writtenIdentity(home: Home): string {
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
  try {
    writeFileSync(home.stopping, String(pid), { mode: 0o600 });
  } catch {
    // A full disk: without the note the next start tries to use it, sees it end and starts another.
  }
  process.kill(pid, 'SIGTERM');
}

/** Waits until the home's Neo4j, told to stop, is gone. */
export async function waitUntilGone(
  home: Home,
  onProgress: (message: string) => void,
): Promise<void> {
  const since = Date.now();
  const told = new Set<string>();
  for (let pid = serverPid(home); pid !== undefined; pid = serverPid(home)) {
    const quiet = Date.now() - Math.max(since, lastSign(home));
    const stopped = saysStopped(home);
    // Then the data is safe. What may follow, once, is writing the class archive, which goes on without us if it must.
    if (stopped && quiet > 20_000) break;
    if (quiet > 120_000) throw stuck(home, pid);
    const state = stopped
      ? 'Neo4j has stopped; your data is safe. Once only, it saves what makes later starts faster'
      : 'Neo4j is stopping';
    if (Date.now() - since > 5000 && !told.has(state)) {
      told.add(state);
      onProgress(state);
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
    // What an earlier one logged says nothing of this one.
    if (statSync(home.neo4jLog).mtimeMs < statSync(home.process).mtimeMs) return false;
    const log = readFileSync(home.neo4jLog, 'utf8');
    return / Stopped\.$/.test(log.slice(-200).trimEnd());
  } catch {
    return false;
  }
}

function stuck(home: Home, pid: number): Neo4jUnavailable {
  return new Neo4jUnavailable(
    `Neo4j (process ${pid}) was told to stop, has not ended, and has logged nothing for two minutes; see ${home.debugLog}. ` +
      `If it hangs, \`kill -9 ${pid}\` is safe: the next start recovers everything that was committed.`,
  );
}
