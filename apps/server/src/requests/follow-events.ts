import { type Db, type EventRow, findLastEvent, listEventsAfter } from '@peergraph/graph';
import { Repeater } from 'graphql-yoga';
import type { EventBus } from './event-bus.ts';

type Following = {
  personId: string;
  /** The programs whose facilitators are told too. */
  programIds: string[];
  /** The last event that was heard of; from now on, where it is left out. */
  afterId?: string | null | undefined;
};

const page = 100;

/**
 * Everything that somebody is told of, in order, each at least once: first what they missed, then what comes. Events are
 * read from the database whenever some were committed, so that neither a lost message nor a restart loses one. Ends as soon
 * as it is returned.
 */
export function followEvents(
  db: Db,
  bus: EventBus,
  { personId, programIds, afterId }: Following,
): Repeater<EventRow> {
  return new Repeater<EventRow>(async (push, stop) => {
    const bell = bus.listen();
    let isOver = false;
    stop.then(() => {
      isOver = true;
      bell.end();
    });
    const read = <T>(work: () => Promise<T[]>) => bus.inTurn(async () => (isOver ? [] : work()));
    let last = afterId ?? (await read(() => findLastEvent(db, {})))[0]?.id;
    while (!isOver) {
      const after = { personId, programIds, afterId: last, first: page };
      const told = await read(() => listEventsAfter(db, after));
      for (const event of told) {
        if (isOver) return;
        await push(event);
        last = event.id;
      }
      if (told.length < page) await bell.rung();
    }
  });
}
