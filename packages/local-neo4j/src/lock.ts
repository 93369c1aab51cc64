import { setTimeout as sleep } from 'node:timers/promises';
import { announce, type Presence, present, withdraw } from './presence.ts';

export type Waiting = {
  /** Told once, with the process that holds the lock, when waiting takes longer than half a second. */
  onWait?: ((pid: number) => void) | undefined;
  signal?: AbortSignal | undefined;
};

/**
 * Runs the work while no other process runs work under the same lock.
 *
 * Everyone puts a file of their own first and looks second: of two that come at once at least one sees the other and
 * steps back, so never do both go on. Nobody ever removes a file of the living, so there is no stale lock to fight over.
 */
export async function withLock<Result>(
  folder: string,
  name: string,
  work: () => Promise<Result>,
  { onWait, signal }: Waiting = {},
): Promise<Result> {
  const since = Date.now();
  let told = false;
  let lock = tryLock(folder, name);
  while (!lock) {
    signal?.throwIfAborted();
    await sleep(40 + Math.random() * 80);
    lock = tryLock(folder, name);
    const [holder] = lock || told || Date.now() - since < 500 ? [] : present(folder, name);
    if (holder) {
      told = true;
      onWait?.(holder.pid);
    }
  }
  const held = lock;
  const atExit = () => withdraw(held);
  process.once('exit', atExit);
  try {
    return await work();
  } finally {
    process.removeListener('exit', atExit);
    withdraw(held);
  }
}

/** The lock if it is free this moment, for where there is no time to wait. */
export function tryLock(folder: string, name: string): Presence | undefined {
  if (present(folder, name).length > 0) return undefined;
  const mine = announce(folder, name);
  if (present(folder, name).length === 1) return mine;
  withdraw(mine);
  return undefined;
}
