import { availableParallelism } from 'node:os';
import { unavailable, type Viewer } from '@peergraph/graph';
import pLimit from 'p-limit';

/** Twice as many as cores: while one waits for the database, another is put into words. */
const atOnce = 2 * availableParallelism();
/** How many may wait; more would be answered long after anybody still looks. */
const mostWaiting = 200;
/** How many of them may be of one who asks: whoever sends more waits for their own, and nobody else does. */
const mostOfOne = 20;

const turns = pLimit(atOnce);
const asked = new Map<string, number>();

type Asker = { viewer: Viewer | null; request?: { signal: AbortSignal } };

/**
 * Runs a search when it is its turn, first come, first served. All at once would slow each other down until the database's
 * deadline, which counts from the moment a search begins, takes them all. Throws UNAVAILABLE where too many wait already,
 * of all or of whoever asks; whoever has left meanwhile is not searched for.
 */
export async function inTurn<T>(search: () => Promise<T>, { viewer, request }: Asker): Promise<T> {
  const who = nameOf(viewer);
  const before = asked.get(who) ?? 0;
  if (before >= mostOfOne)
    throw unavailable('Wait until your other searches are answered, then search again.');
  if (turns.pendingCount >= mostWaiting)
    throw unavailable('Very many people are searching just now. Try again in a minute.');
  asked.set(who, before + 1);
  try {
    return await turns(() => {
      if (request?.signal.aborted) throw unavailable('Nobody waits for this search any more.');
      return search();
    });
  } finally {
    const left = (asked.get(who) ?? 1) - 1;
    if (left > 0) asked.set(who, left);
    else asked.delete(who);
  }
}

/** The account, or where many share one, the browser. */
function nameOf(viewer: Viewer | null): string {
  return (viewer?.isDemo ? viewer.sessionId : viewer?.accountId) ?? '';
}
