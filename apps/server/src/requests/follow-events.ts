import {
  type Db,
  type EventRow,
  findLastEvent,
  GraphError,
  listEventsAfter,
} from '@peergraph/graph';
import { Repeater } from 'graphql-yoga';
import type { EventBus } from './event-bus.ts';

/** Who is told: a person, and the facilitators of programs. */
export type Told = { personId: string; programIds: string[] };

type Following = {
  /** Who follows, asked before each reading; null once they may no more. */
  told: () => Promise<Told | null>;
  /** The last event that was heard of; from now on, where it is left out. */
  afterId?: string | null | undefined;
};

const page = 100;
/** How long it waits before it asks a database again that did not answer, in ms. */
const pause = 1_000;

/**
 * Everything that somebody is told of, in order, each at least once: first what they missed, then what comes. Events are
 * read from the database whenever some were committed, so that neither a lost message nor a restart loses one. Ends as soon
 * as it is returned, or whoever follows may no more; while the database does not answer it waits.
 */
export function followEvents(
  db: Db,
  bus: EventBus,
  { told, afterId }: Following,
): Repeater<EventRow> {
  return new Repeater<EventRow>(async (push, stop) => {
    const bell = bus.listen();
    let isOver = false;
    stop.then(() => {
      isOver = true;
      bell.end();
    });
    const read = async <T>(work: () => Promise<T[]>): Promise<T[]> => {
      try {
        return await bus.inTurn(async () => (isOver ? [] : work()));
      } catch (error) {
        if (!(error instanceof GraphError && error.code === 'UNAVAILABLE')) throw error;
        await Promise.race([stop, new Promise((resolve) => setTimeout(resolve, pause))]);
        return read(work);
      }
    };
    let last = afterId ?? (await read(() => findLastEvent(db, {})))[0]?.id;
    while (!isOver) {
      const events = await read(async () => {
        const who = await told();
        if (who === null) {
          isOver = true;
          return [];
        }
        return listEventsAfter(db, { ...who, afterId: last, first: page });
      });
      for (const event of events) {
        if (isOver) return;
        await push(event);
        last = event.id;
      }
      if (events.length < page && !isOver) await bell.rung();
    }
    stop();
  });
}
