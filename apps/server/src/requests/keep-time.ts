import { type Db, runClock } from '@peergraph/graph';
import type { Log } from '../errors.ts';
import { keepDoing } from '../keep-doing.ts';
import type { EventBus } from './event-bus.ts';

/**
 * Reminds of requests whose time is nearly over and ends those whose time is, one round after the other; several servers
 * may. Returns what stops it, after the round that goes on.
 */
export const keepTime = (db: Db, { events, log }: { events: EventBus; log: Log }) =>
  keepDoing(
    async () => {
      const { expired, reminded } = await runClock(db);
      if (expired + reminded > 0) events.announce();
    },
    (error) => log(`The clock of requests stood still: ${String(error)}`),
  );
