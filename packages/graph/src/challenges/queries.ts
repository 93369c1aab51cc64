import { ChallengeStatus } from '@peergraph/exchange';
import { z } from 'zod';
import { defineQuery } from '../query.ts';

const text = z.string().nullable();
const ids = z.object({ ids: z.array(z.string()) });
const Owned = z.object({ ownerId: z.string(), id: z.string() });

export const ChallengeRow = z.object({
  id: z.string(),
  key: z.string(),
  title: z.string(),
  statement: text,
  outcome: text,
  status: ChallengeStatus,
  createdAt: text,
});
export type ChallengeRow = z.infer<typeof ChallengeRow>;

export const findChallenge = defineQuery(
  'challenges/find-challenge',
  z.object({ id: z.string().nullish(), key: z.string().nullish() }),
  ChallengeRow,
);
export const listChallenges = defineQuery('challenges/list-challenges', ids, ChallengeRow);
export const listLatestChallenges = defineQuery(
  'challenges/list-latest',
  z.object({ first: z.int() }),
  ChallengeRow,
);
export const listTopicsAbout = defineQuery('challenges/list-topics', ids, Owned);
export const listPeopleOfChallenges = defineQuery(
  'challenges/list-people',
  ids,
  Owned.extend({ tie: z.enum(['POSES', 'HELPED_WITH']) }),
);
export const listCohortsOfChallenges = defineQuery('challenges/list-cohorts', ids, Owned);

export const lockPoser = defineQuery(
  'challenges/lock-poser',
  z.object({
    personId: z.string(),
    challengeId: z.string(),
    cohortId: text,
    today: z.string(),
  }),
  z.object({
    /** Challenges of theirs that are open, but for the one with this id. */
    others: z.int(),
    /** In their own words, those they said since are not theirs included. */
    posedToday: z.int(),
    isTheirs: z.boolean(),
    title: text,
    statement: text,
    outcome: text,
    status: ChallengeStatus.nullable(),
    /** Those they are in today, the newest first. */
    cohorts: z.array(z.object({ id: z.string(), programId: z.string() })),
    isCohort: z.boolean(),
  }),
);
export const writeChallenge = defineQuery(
  'challenges/write-challenge',
  z.object({
    id: z.string(),
    personId: z.string(),
    title: z.string(),
    statement: text,
    outcome: text,
    status: ChallengeStatus,
    cohortId: text,
    today: z.string(),
  }),
  z.object({ id: z.string() }),
);
export const writeTopicsAbout = defineQuery(
  'challenges/write-topics',
  z.object({ id: z.string(), topics: z.array(z.object({ key: z.string(), words: z.string() })) }),
  z.object({ formerId: z.string() }),
);
