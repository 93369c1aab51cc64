import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Home } from './home.ts';
import { announce, type Presence, present } from './presence.ts';

/** Whoever uses the home's Neo4j holds a lease; the last to give one back stops it, unless it is pinned. */
export const takeLease = (home: Home): Presence => announce(home.run, 'lease');

/** The living who hold leases, this process included. */
export const leases = (home: Home): Presence[] =>
  existsSync(home.run) ? present(home.run, 'lease') : [];

const pinOf = (home: Home) => join(home.run, 'pinned');

/** Keeps the home's Neo4j running when nobody uses it. */
export const pin = (home: Home): void => writeFileSync(pinOf(home), '', { mode: 0o600 });

export const unpin = (home: Home): void => rmSync(pinOf(home), { force: true });

export const isPinned = (home: Home): boolean => existsSync(pinOf(home));
