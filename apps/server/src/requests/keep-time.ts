import { type Db, runClock } from '@peergraph/graph';
import type { Log } from '../errors.ts';
import type { EventBus } from './event-bus.ts';

const minute = 60_000;

/**
 * Reminds of requests whose time is nearly over and ends those whose time is, every minute; several servers may. Returns
 * what stops it.
 */
export function keepTime(db: Db, { events, log }: { events: EventBus; log: Log }): () => void {
  const look = async () => {
    const { expired, reminded } = await runClock(db);
    if (expired + reminded > 0) events.announce();
  };
  const timer = setInterval(() => {
    // What went wrong may go well in a minute.
    look().catch((error: unknown) => log(`The clock of requests stood still: ${String(error)}`));
  }, minute);
  return () => clearInterval(timer);
}
