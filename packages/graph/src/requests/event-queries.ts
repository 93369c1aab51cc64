import { z } from 'zod';
import { defineQuery } from '../query.ts';
import { EventKind } from './states.ts';

const text = z.string().nullable();
const texts = z.array(z.string());
const ofRequest = z.object({ requestId: z.string() });

/**
 * Something that happened to a request, or that was suggested to a learner, which is of no request. `otherId` is a person
 * or request that came instead, or what was suggested.
 */
export const EventRow = z.object({
  id: z.string(),
  requestId: text,
  kind: EventKind,
  at: z.string(),
  byId: text,
  note: text,
  otherId: text,
  pitchVersion: z.int().nullable(),
  until: text,
  met: z.boolean().nullable(),
  helped: z.boolean().nullable(),
});
export type EventRow = z.infer<typeof EventRow>;

export const listEvents = defineQuery(
  'requests/list-events',
  ofRequest.extend({ personId: z.string(), programIds: texts }),
  EventRow,
);
/** Events that tell somebody something, in the order in which they happened, after one of them or from the first. */
export const listEventsAfter = defineQuery(
  'requests/list-events-after',
  z.object({
    personId: z.string(),
    programIds: texts,
    afterId: z.string().nullish(),
    first: z.int().min(1).max(1_000),
  }),
  EventRow,
);
/** The last event of all; nothing before there is one. */
export const findLastEvent = defineQuery(
  'requests/find-last-event',
  z.object({}),
  z.object({ id: z.string() }),
);
/** The last event that told somebody something; nothing before there is one. */
export const findLastTold = defineQuery(
  'requests/find-last-told',
  z.object({ personId: z.string(), programIds: texts }),
  z.object({ id: z.string() }),
);
