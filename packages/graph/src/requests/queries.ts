import { z } from 'zod';
import { defineQuery } from '../query.ts';
import { RequestState, RequestWay } from './states.ts';

const text = z.string().nullable();
const texts = z.array(z.string());
const nothing = z.object({});

/** What came of a mutation: the request, its state, and the number of its last event. */
export const Result = z.object({
  requestId: z.string(),
  state: RequestState,
  sequence: z.int(),
});
export type Result = z.infer<typeof Result>;

/** What a request keeps beside its ties. */
const Properties = z.object({
  state: RequestState,
  way: RequestWay,
  sequence: z.int(),
  challengeId: z.string(),
  programId: text,
  cohortId: text,
  /** Ids of the people from learner to expert; empty where nobody connects them. */
  path: texts,
  /** Ids of those who were asked to introduce, in this request and those before it: people, and the program for its facilitators. */
  triedIds: texts,
  need: z.string(),
  tried: z.string(),
  outcome: z.string(),
  freeTimes: z.string(),
  timeZone: z.string(),
  createdAt: z.string(),
  wasPitched: z.boolean(),
  /** How many versions of the pitch there are; which of them was sent. */
  pitchVersion: z.int(),
  sentVersion: z.int().nullable(),
  dueAt: text,
  remindAt: text,
  /** What was left of the expert's time when they asked for more, in ms. */
  remaining: z.number().nullable(),
  /** When whoever's turn it is first put it off; null where they did not. */
  waitSince: text,
});
export const RequestRow = Properties.extend({
  id: z.string(),
  /** Empty where they left. */
  learnerId: z.string(),
  expertId: z.string(),
  brokerId: text,
});
export type RequestRow = z.infer<typeof RequestRow>;

export const createRequest = defineQuery(
  'requests/create',
  z.object({
    id: z.string(),
    learnerId: z.string(),
    expertId: z.string(),
    challengeId: z.string(),
    brokerId: z.string().nullish(),
    afterId: z.string().nullish(),
    properties: Properties,
  }),
  nothing,
);
export const lockRequest = defineQuery(
  'requests/lock-request',
  z.object({ id: z.string(), actorId: z.string().nullish() }),
  RequestRow,
);
export const listDue = defineQuery(
  'requests/list-due',
  z.object({ now: z.string(), first: z.int() }),
  z.object({ id: z.string(), isOver: z.boolean() }),
);
export const findRequest = defineQuery(
  'requests/find-request',
  z.object({ id: z.string() }),
  RequestRow,
);
export const listMineRows = defineQuery(
  'requests/list-mine',
  z.object({ personId: z.string(), first: z.int().min(1).max(200) }),
  RequestRow,
);
export const listInboxRows = defineQuery(
  'requests/list-inbox',
  z.object({ personId: z.string(), programIds: texts, first: z.int().min(1).max(200) }),
  RequestRow,
);

export const appendEvents = defineQuery(
  'requests/append-events',
  z.object({
    requestId: z.string(),
    /** The mutation this came of. */
    doneKey: text,
    changes: Properties.partial().extend({ open: text.optional() }),
    events: z.array(
      z.object({
        id: z.string(),
        toldIds: texts,
        programId: text,
        properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
      }),
    ),
  }),
  nothing,
);
