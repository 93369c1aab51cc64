import { z } from 'zod';
import { defineQuery } from '../query.ts';
import { Standing } from './obstacle.ts';
import { EventKind, RequestState, RequestWay } from './states.ts';

const text = z.string().nullable();
const texts = z.array(z.string());
const nothing = z.object({});
const ofRequest = z.object({ requestId: z.string() });

/** What came of a mutation: the request, its state, and the number of its last event. */
export const Result = z.object({
  requestId: z.string(),
  state: RequestState,
  sequence: z.int(),
});
export type Result = z.infer<typeof Result>;

const Done = z.object({
  input: z.string(),
  requestId: text,
  state: RequestState.nullable(),
  sequence: z.int().nullable(),
});
export const claimKey = defineQuery(
  'requests/claim-key',
  z.object({ key: z.string(), input: z.string(), token: z.string(), at: z.string() }),
  Done.extend({ isNew: z.boolean() }),
);
export const findDone = defineQuery('requests/find-done', z.object({ key: z.string() }), Done);

export const lockEnds = defineQuery(
  'requests/lock-ends',
  z.object({
    /** Whom to lock. */
    ids: texts,
    learnerId: z.string(),
    expertId: z.string(),
    challengeId: z.string(),
    open: z.string(),
    monthAgo: z.string(),
  }),
  Standing,
);
/** The same without locks, for whoever only wants to know; and the request that is open, where one is. */
export const findStanding = defineQuery(
  'requests/find-standing',
  z.object({
    learnerId: z.string(),
    expertId: z.string(),
    challengeId: z.string(),
    open: z.string(),
    monthAgo: z.string(),
  }),
  Standing.extend({ openId: text }),
);

export const countHops = defineQuery(
  'requests/count-hops',
  z.object({ path: texts }),
  z.object({ hops: z.int(), name: z.string(), isPaused: z.boolean() }),
);

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
export const changeBroker = defineQuery(
  'requests/change-broker',
  ofRequest.extend({ brokerId: z.string().nullish() }),
  nothing,
);
export const connectEnds = defineQuery(
  'requests/connect',
  ofRequest.extend({ today: z.string(), brokerId: z.string().nullish() }),
  nothing,
);
export const writeEvidence = defineQuery(
  'requests/write-evidence',
  ofRequest.extend({ strength: z.number(), helped: z.boolean() }),
  nothing,
);
export const listOutcomes = defineQuery(
  'requests/list-outcomes',
  ofRequest,
  z.object({ byId: z.string(), met: z.boolean(), helped: z.boolean().nullable(), note: text }),
);
export const listDue = defineQuery(
  'requests/list-due',
  z.object({ now: z.string(), first: z.int() }),
  z.object({ id: z.string(), isOver: z.boolean() }),
);

export const writePitch = defineQuery(
  'requests/write-pitch',
  ofRequest.extend({
    id: z.string(),
    version: z.int(),
    texts,
    cites: texts,
    minutes: z.int(),
    reading: z.string(),
    readingUrl: z.string(),
    byId: z.string(),
    at: z.string(),
  }),
  nothing,
);
export const PitchRow = z.object({
  id: z.string(),
  version: z.int(),
  minutes: z.int(),
  reading: z.string(),
  readingUrl: z.string(),
  byId: z.string(),
  at: z.string(),
  sentences: z.array(z.object({ text: z.string(), cites: z.string() })),
});
export type PitchRow = z.infer<typeof PitchRow>;
export const listPitches = defineQuery('requests/list-pitches', ofRequest, PitchRow);
export const findCitable = defineQuery(
  'requests/find-citable',
  ofRequest.extend({ topicIds: texts, workIds: texts, pairs: texts }),
  z.object({ topicIds: texts, workIds: texts, pairs: texts }),
);

export const findRequest = defineQuery(
  'requests/find-request',
  z.object({ id: z.string() }),
  RequestRow,
);
/** What a learner tried already to reach an expert for a challenge, over all their requests. */
export const findTried = defineQuery(
  'requests/find-tried',
  z.object({ learnerId: z.string(), expertId: z.string(), challengeId: z.string() }),
  z.object({ ids: texts, facilitators: z.boolean(), wasAsked: z.boolean(), isOpen: z.boolean() }),
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
/** How to reach the two of an accepted request, the learner first; the address of their account, where they have one. */
export const listContacts = defineQuery(
  'requests/list-contacts',
  ofRequest,
  z.object({ personId: z.string(), email: text }),
);
