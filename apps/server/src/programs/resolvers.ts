import { createProgram, findCohort, findProgram, listPrograms } from '@peergraph/graph';
import type { Resolvers } from '../generated/resolvers.ts';
import { checkFirst, idOrKey } from '../limits.ts';
import { loadOne, loadOwned } from '../loaders.ts';
import { signedIn } from '../who-asks.ts';

export const programsResolvers: Resolvers = {
  Query: {
    cohort: async (_, args, { db, loaders }) => {
      const [cohort] = await findCohort(db, idOrKey(args));
      return cohort ? loaders.cohort.load(cohort.id) : null;
    },
    program: async (_, args, { db }) => (await findProgram(db, idOrKey(args)))[0] ?? null,
    programs: (_, { first }, { db }) => listPrograms(db, { first: checkFirst(first, 200) }),
  },
  Mutation: {
    createProgram: async (_, { input }, context) =>
      loadOne(context.loaders.program, await createProgram(context.db, signedIn(context), input)),
  },
  Program: {
    cohorts: ({ id }, _, { loaders }) => loadOwned(loaders.cohortsOfProgram, id, loaders.cohort),
  },
  Cohort: {
    program: ({ programId }, _, { loaders }) => loadOne(loaders.program, programId),
    challenges: ({ id }, { first }, { loaders }) =>
      loadOwned(loaders.challengesOfCohort, id, loaders.challenge, checkFirst(first, 200)),
  },
  Session: {
    cohort: ({ cohortId }, _, { loaders }) => (cohortId ? loaders.cohort.load(cohortId) : null),
  },
};
