import { z } from 'zod';
import { defineQuery } from '../query.ts';

const texts = z.array(z.string());

/** How those who introduce did: requests they pitched, that were accepted, where the two met, where it helped. */
export const listBrokerRecords = defineQuery(
  'requests/list-broker-records',
  z.object({ ids: texts }),
  z.object({
    ownerId: z.string(),
    pitched: z.int(),
    accepted: z.int(),
    met: z.int(),
    helped: z.int(),
  }),
);
const Load = z.object({ capacity: z.int(), paused: z.boolean(), takesDirect: z.boolean() });
export const findLoad = defineQuery('requests/find-load', z.object({ personId: z.string() }), Load);
/** How many introductions somebody takes a month, whether any for now, and whether without anybody between. */
export const changeLoad = defineQuery(
  'requests/change-load',
  z.object({
    personId: z.string(),
    capacity: z.int().min(0).max(31).nullish(),
    paused: z.boolean().nullish(),
    takesDirect: z.boolean().nullish(),
  }),
  Load,
);
/** How many requests wait for somebody: for their answer, their introduction, or what the expert asked them. */
export const countWaiting = defineQuery(
  'requests/count-waiting',
  z.object({ personId: z.string(), programIds: texts }),
  z.object({ waiting: z.int() }),
);
