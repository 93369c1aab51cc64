import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identityLives, identityOf } from './process-identity.ts';

/** A file whose name says which process put it there: `<kind>.<pid>-<start time>.<random>`. Its owner's death voids it. */
export type Presence = { path: string; pid: number };

/** Puts a file of this process into the folder. The name holds everything, so it can't be half written. */
export function announce(folder: string, kind: string): Presence {
  const name = `${kind}.${identityOf(process.pid)}.${randomBytes(6).toString('hex')}`;
  const path = join(folder, name);
  writeFileSync(path, '', { flag: 'wx', mode: 0o600 });
  return { path, pid: process.pid };
}

/** Takes the file away; fine when it is gone. */
export function withdraw(presence: Presence): void {
  rmSync(presence.path, { force: true });
}

/** Everyone alive with a file of this kind in the folder; files of the dead are cleared away. */
export function present(folder: string, kind: string): Presence[] {
  const found: Presence[] = [];
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(`${kind}.`)) continue;
    const identity = name.split('.')[1] ?? '';
    const presence = { path: join(folder, name), pid: Number.parseInt(identity, 10) };
    if (identityLives(identity)) found.push(presence);
    else withdraw(presence);
  }
  return found;
}
