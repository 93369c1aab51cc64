import { z } from 'zod';
import { defineQuery } from '../query.ts';

const text = z.string().nullable();
const ids = z.object({ ids: z.array(z.string()) });
const Owned = z.object({ ownerId: z.string(), id: z.string() });

export const ProgramRow = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  description: text,
});
export type ProgramRow = z.infer<typeof ProgramRow>;

export const CohortRow = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  starts: text,
  ends: text,
  programId: z.string(),
  peopleCount: z.int(),
  challengeCount: z.int(),
});
export type CohortRow = z.infer<typeof CohortRow>;

export const findProgram = defineQuery(
  'programs/find-program',
  z.object({ id: z.string().nullish(), key: z.string().nullish() }),
  ProgramRow,
);
export const listPrograms = defineQuery(
  'programs/list-programs',
  z.object({ first: z.int().min(1).max(200) }),
  ProgramRow,
);
export const listProgramsById = defineQuery('programs/list-programs-by-id', ids, ProgramRow);
export const findCohort = defineQuery(
  'programs/find-cohort',
  z.object({ id: z.string().nullish(), key: z.string().nullish() }),
  z.object({ id: z.string() }),
);
export const listCohorts = defineQuery('programs/list-cohorts', ids, CohortRow);
export const listCohortsOfPrograms = defineQuery('programs/list-cohorts-of', ids, Owned);
export const listChallengesOfCohorts = defineQuery('programs/list-challenges-of', ids, Owned);
