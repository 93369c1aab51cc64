import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Db } from './db.ts';
import { findHyperConnections } from './hyperconnections/find.ts';
import { findNeighbourhood, listAround, listFacets, listTies } from './neighbourhood.ts';
import { listReach } from './people.ts';
import { defineQuery } from './query.ts';
import { search } from './search.ts';

const findTrial = defineQuery(
  'health/find-trial',
  z.object({}),
  z.object({ personId: z.string(), challengeId: z.string() }),
);

/**
 * Has the database plan and run once the statements people wait for, before somebody waits for them: after a cold start
 * that takes longer than everything else. Returns after so many ms, or once told, at the latest, while it goes on. Nothing
 * is written, what is found is not used, and what goes wrong will be told of when somebody asks.
 */
export async function warmUp(db: Db, milliseconds: number, signal?: AbortSignal): Promise<void> {
  const over = new AbortController();
  const ends = signal ? AbortSignal.any([over.signal, signal]) : over.signal;
  const late = sleep(milliseconds, undefined, { signal: ends });
  await Promise.race([tryStatements(db), late]).catch(() => {});
  over.abort();
  late.catch(() => {});
}

async function tryStatements(db: Db): Promise<void> {
  const [trial] = await findTrial(db, {});
  await findHyperConnections(db, trial ?? { text: 'who can help with this' });
  await listReach(db, { personId: trial?.personId ?? '', hops: 2, first: 1 });
  await search(db, { text: 'who', first: 1 });
  const view = await findNeighbourhood(db, { nodeId: trial?.personId ?? '', depth: 2, first: 100 });
  const ids = view?.nodes.map(({ id }) => id) ?? [];
  await Promise.all([listTies(db, { ids }), listAround(db, { ids }), listFacets(db, { ids })]);
}
