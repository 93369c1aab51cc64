import { createHash } from 'node:crypto';

/** Counts what is tried for one name, such as an address: false once there were too many within the time. */
export type Patience = (name: string) => boolean;

/** How many names are remembered; whoever fills it only forgets the oldest. */
const mostNames = 50_000;

/** At most so many tries for each name within so many minutes. It remembers no name, only hashes. */
export function patience(tries: number, minutes: number): Patience {
  const known = new Map<string, { since: number; tries: number }>();
  return (name) => {
    const key = createHash('sha256').update(name.trim().toLowerCase()).digest('base64url');
    const now = Date.now();
    const last = known.get(key);
    const current = last && now - last.since < minutes * 60_000 ? last : { since: now, tries: 0 };
    current.tries += 1;
    // Written anew, so that the first of the map is the oldest.
    known.delete(key);
    known.set(key, current);
    const [oldest] = known.keys();
    if (known.size > mostNames && oldest !== undefined) known.delete(oldest);
    return current.tries <= tries;
  };
}
