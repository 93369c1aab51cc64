import { availableParallelism } from 'node:os';
import { unavailable } from '@peergraph/graph';
import pLimit from 'p-limit';

/** Twice as many as cores: while one waits for the database, another is put into words. */
const atOnce = 2 * availableParallelism();
/** How many may wait; more would be answered long after anybody still looks. */
const mostWaiting = 200;

const turns = pLimit(atOnce);

/**
 * Runs a search when it is its turn, first come, first served. All at once would slow each other down until the database's
 * deadline, which counts from the moment a search begins, takes them all. Throws UNAVAILABLE where too many wait already;
 * whoever has left meanwhile is not searched for.
 */
export async function inTurn<T>(
  search: () => Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  if (turns.pendingCount >= mostWaiting) {
    throw unavailable('Very many people are searching just now. Try again in a minute.');
  }
  return turns(() => {
    if (signal?.aborted) throw unavailable('Nobody waits for this search any more.');
    return search();
  });
}
