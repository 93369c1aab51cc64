import { z } from 'zod';
import { daysBefore } from '../days.ts';
import type { Db } from '../db.ts';
import { defineQuery } from '../query.ts';
import { Standing } from './obstacle.ts';

const text = z.string().nullable();
const texts = z.array(z.string());

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
const findStanding = defineQuery(
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
type Asked = { learnerId: string; expertId: string; challengeId: string };

/** What stands between two people and a request for a challenge now, without locks; undefined only where nothing is read. */
export async function standingNow(db: Db, asked: Asked, now: Date) {
  const { learnerId, expertId, challengeId } = asked;
  const open = openKey(asked);
  const monthAgo = daysBefore(30, now);
  const [standing] = await findStanding(db, { learnerId, expertId, challengeId, open, monthAgo });
  return standing;
}

/** What is unique among open requests: one for each learner, expert and challenge. */
export const openKey = ({ learnerId, expertId, challengeId }: Asked) =>
  `${learnerId} ${expertId} ${challengeId}`;

export const countHops = defineQuery(
  'requests/count-hops',
  z.object({ path: texts }),
  z.object({ hops: z.int(), name: z.string(), isPaused: z.boolean() }),
);
/** What a learner tried already to reach an expert for a challenge, over all their requests. */
export const findTried = defineQuery(
  'requests/find-tried',
  z.object({ learnerId: z.string(), expertId: z.string(), challengeId: z.string() }),
  z.object({ ids: texts, facilitators: z.boolean(), wasAsked: z.boolean(), isOpen: z.boolean() }),
);
/** The circles of a learner that whoever introduces them is in too; all that they have as a member, where both are one. */
export const listSharedCircles = defineQuery(
  'requests/list-shared-circles',
  z.object({ learnerId: z.string(), brokerId: z.string(), programIds: texts, today: z.string() }),
  z.object({ circles: texts }),
);
/** Whom the expert of a request suggested instead, and what they said of them. */
export const findSuggestion = defineQuery(
  'requests/find-suggestion',
  z.object({ requestId: z.string() }),
  z.object({ byId: z.string(), suggestedId: z.string(), note: z.string() }),
);
