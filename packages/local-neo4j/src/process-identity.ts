import { readFileSync } from 'node:fs';
import { systemCode } from './neo4j-unavailable.ts';

/**
 * A process as files name it: `<pid>-<start time>`, so that a process id used again later is not taken for it.
 * The start time is 0 where the system has no /proc.
 */
export function identityOf(pid: number): string {
  return `${pid}-${statOf(pid)?.startTime ?? '0'}`;
}

/** Whether the process of that identity still runs; one that ended and waits to be reaped does not. */
export function identityLives(identity: string): boolean {
  const [pid, startTime] = identity.split('-');
  if (!processLives(Number(pid))) return false;
  const now = statOf(Number(pid));
  return !startTime || startTime === '0' || now === undefined || now.startTime === startTime;
}

/** Whether a process of that id runs, whoever it is. */
function processLives(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
  const { state, threads } = statOf(pid) ?? {};
  // Its first thread ends early; files and ports are let go of with the last.
  return state !== 'X' && (state !== 'Z' || threads !== '1');
}

function statOf(pid: number) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name of the program stands in parentheses and may hold spaces and parentheses itself.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', threads: fields[17] ?? '', startTime: fields[19] ?? '0' };
  } catch {
    return undefined;
  }
}
