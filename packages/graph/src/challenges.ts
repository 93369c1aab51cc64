import { ChallengeStatus } from '@peergraph/exchange';
import { z } from 'zod';
import { defineQuery } from './query.ts';

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
export const listTopicsAbout = defineQuery('challenges/list-topics', ids, Owned);
export const listPeopleOfChallenges = defineQuery(
  'challenges/list-people',
  ids,
  Owned.extend({ tie: z.enum(['POSES', 'HELPED_WITH']) }),
);
export const listCohortsOfChallenges = defineQuery('challenges/list-cohorts', ids, Owned);
