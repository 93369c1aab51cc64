import { findProgram, listPrograms } from '@peergraph/graph';
import type { Resolvers } from '../generated/resolvers.ts';
import { checkFirst, idOrKey } from '../limits.ts';
import { loadAll, loadOne } from '../loaders.ts';

export const programsResolvers: Resolvers = {
  Query: {
    program: async (_, args, { db }) => (await findProgram(db, idOrKey(args)))[0] ?? null,
    programs: (_, { first }, { db }) => listPrograms(db, { first: checkFirst(first, 200) }),
  },
  Program: {
    cohorts: async ({ id }, _, { loaders }) => {
      const rows = await loaders.cohortsOfProgram.load(id);
      return loadAll(
        loaders.cohort,
        rows.map((row) => row.id),
      );
    },
  },
  Cohort: {
    program: ({ programId }, _, { loaders }) => loadOne(loaders.program, programId),
    challenges: async ({ id }, { first }, { loaders }) => {
      const rows = (await loaders.challengesOfCohort.load(id)).slice(0, checkFirst(first, 200));
      return loadAll(
        loaders.challenge,
        rows.map((row) => row.id),
      );
    },
  },
  Session: {
    cohort: ({ cohortId }, _, { loaders }) => (cohortId ? loaders.cohort.load(cohortId) : null),
  },
};
