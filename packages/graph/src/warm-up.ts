import type { Db } from './db.ts';
import { findHyperConnections } from './hyperconnections/find.ts';
import { findPaths } from './paths.ts';
import { listReach } from './people.ts';
import { search } from './search.ts';

/**
 * Has the database plan the statements people wait for before somebody waits for them: on a cold start, planning takes
 * longer than everything else. Nothing is written, and what is found is not used.
 */
export async function warmUp(db: Db): Promise<void> {
  await findHyperConnections(db, { text: 'who can help with this', first: 1 });
  await findPaths(db, { fromId: '', toIds: [''] });
  await listReach(db, { personId: '', hops: 2, first: 1 });
  await search(db, { text: 'who', first: 1 });
}
