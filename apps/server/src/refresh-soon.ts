import { type Db, GraphError, refresh } from '@peergraph/graph';

let running: Promise<void> | undefined;
let isWanted = false;

/**
 * Derives everything anew in the background, once for however many want it meanwhile: what somebody shows no more must soon
 * be in no count. What goes wrong is made good by the next refresh.
 */
export function refreshSoon(db: Db): void {
  isWanted = true;
  running ??= refreshWhileWanted(db).finally(() => {
    running = undefined;
  });
}

async function refreshWhileWanted(db: Db): Promise<void> {
  while (isWanted) {
    isWanted = false;
    try {
      await refresh(db);
    } catch (error) {
      if (!(error instanceof GraphError)) console.error(error);
    }
  }
}

/** Waits until nothing is derived any more. */
export const refreshed = async (): Promise<void> => running;
