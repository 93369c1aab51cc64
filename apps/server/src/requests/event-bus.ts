import { getEventListeners, setMaxListeners } from 'node:events';
import { createPubSub } from 'graphql-yoga';

/** Waits for news: what rang since it was last asked, or rings next, or that it is over. */
type Bell = { rung: () => Promise<void>; end: () => void };

/**
 * Tells those who follow events that some were committed. Only that goes through it: what they were stands in the database,
 * so nothing is lost with a message, and nothing is told that was not committed.
 */
export type EventBus = {
  announce: () => void;
  listen: () => Bell;
  /** Reads when it is its turn: many who hear of an event at once leave the database to others as well. */
  inTurn: <T>(read: () => Promise<T>) => Promise<T>;
  /** How many listen now, counted where the bell hangs. */
  listeners: () => number;
};

/** How many read at once. */
const atOnce = 10;

export function createEventBus(): EventBus {
  const eventTarget = new EventTarget();
  // Everybody who follows listens.
  setMaxListeners(0, eventTarget);
  const pubSub = createPubSub<{ committed: [] }>({ eventTarget });
  const waiting: (() => void)[] = [];
  let reading = 0;
  return {
    announce: () => pubSub.publish('committed'),
    listen: () => {
      const news = pubSub.subscribe('committed');
      // It may ring many times while somebody reads: that is one reading more, and no queue that grows.
      let isRung = false;
      let isOver = false;
      let wake = () => {};
      const ring = () => {
        isRung = true;
        wake();
      };
      (async () => {
        for await (const _ of news) ring();
        ring();
      })();
      return {
        rung: async () => {
          if (!isRung) await new Promise<void>((resolve) => (wake = resolve));
          isRung = isOver;
        },
        end: () => {
          if (isOver) return;
          isOver = true;
          ring();
          news.return();
        },
      };
    },
    inTurn: async (read) => {
      if (reading < atOnce) reading += 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await read();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else reading -= 1;
      }
    },
    listeners: () => getEventListeners(eventTarget, 'committed').length,
  };
}
