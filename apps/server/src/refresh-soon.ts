import { type Db, GraphError, refresh } from '@peergraph/graph';
import { restingAfterEach } from './do-soon.ts';

const refreshes = restingAfterEach();

/**
 * Derives everything anew in the background, once for however many want it meanwhile: what somebody shows no more must soon
 * be in no count. Half of the time the database is left to those who ask it. What goes wrong is made good by the next refresh.
 */
export function refreshSoon(db: Db): void {
  refreshes.want(async () => {
    try {
      await refresh(db);
    } catch (error) {
      if (!(error instanceof GraphError)) console.error(error);
    }
  });
}

/** Waits until nothing is derived any more. */
export const refreshed = refreshes.done;
