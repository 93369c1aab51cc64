import { createClient } from '@redis/client';
import type { Log } from '../errors.ts';
import type { EventBus } from './event-bus.ts';

const channel = 'peergraph:committed';
/** How often Redis is asked whether it still answers, and how long it may be silent, in ms. */
const patience = { pingInterval: 5_000, socketTimeout: 10_000 };
const longestPause = 5_000;

/**
 * A bell that rings in every server process which shares this Redis (6 or later, or Valkey). Only the bell goes through it,
 * so nothing is lost with a message: while Redis is away each process rings for those it serves, and once it is back all
 * ring, because anything may have been committed meanwhile. `log` hears once that it is away and once that it is back,
 * never the address, which may hold a password.
 */
export function throughRedis(
  bus: EventBus,
  url: string,
  log: Log,
  { pingInterval, socketTimeout } = patience,
): { events: EventBus; close: () => void } {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    pingInterval,
    socket: { socketTimeout, reconnectStrategy: pauseBefore },
  });
  const self = crypto.randomUUID();
  let isAway = false;
  let isSubscribed = false;
  const complain = (error: unknown) => {
    if (isAway) return;
    isAway = true;
    log(
      `Redis (REDIS_URL) does not answer: ${reasonOf(error)}. What happens elsewhere is told once it does.`,
    );
  };
  const hear = (from: string) => {
    if (from !== self) bus.announce();
  };

  // However often it rings while Redis takes its time, one message is on its way and at most one to come.
  let isOnItsWay = false;
  let isToCome = false;
  const publish = async () => {
    isToCome = true;
    if (isOnItsWay) return;
    isOnItsWay = true;
    while (isToCome && client.isReady) {
      isToCome = false;
      await client.publish(channel, self).catch(complain);
    }
    isOnItsWay = false;
  };

  client.on('error', complain);
  client.on('ready', async () => {
    try {
      // Later it subscribes again by itself.
      if (!isSubscribed) await client.subscribe(channel, hear);
      isSubscribed = true;
      if (isAway) log('Redis answers again.');
      isAway = false;
      bus.announce();
      await publish();
    } catch (error) {
      complain(error);
    }
  });
  client.connect().catch(complain);
  return {
    events: {
      ...bus,
      announce: () => {
        bus.announce();
        publish();
      },
    },
    close: () => client.destroy(),
  };
}

/** Longer each time, and not the same for all the processes that lost it together. */
const pauseBefore = (retries: number) =>
  Math.min(longestPause, 100 * 2 ** retries) * (0.5 + Math.random() / 2);

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no reason was given';
  const reason = error.message || ('code' in error ? String(error.code) : error.name);
  return reason.replace(/\.$/, '');
}
