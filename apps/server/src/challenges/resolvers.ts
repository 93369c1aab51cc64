import { findChallenge } from '@peergraph/graph';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { idOrKey } from '../limits.ts';
import { loadAll, loadOwned } from '../loaders.ts';

const topicsOf = (id: string, { loaders }: Context) =>
  loadOwned(loaders.topicsAbout, id, loaders.topic);

async function peopleOf(id: string, tie: 'POSES' | 'HELPED_WITH', { loaders }: Context) {
  const rows = await loaders.peopleOfChallenge.load(id);
  return loadAll(
    loaders.person,
    rows.flatMap((row) => (row.tie === tie ? [row.id] : [])),
  );
}

export const challengesResolvers: Resolvers = {
  Query: {
    challenge: async (_, args, { db }) => (await findChallenge(db, idOrKey(args)))[0] ?? null,
  },
  Challenge: {
    topics: ({ id }, _, context) => topicsOf(id, context),
    posedBy: ({ id }, _, context) => peopleOf(id, 'POSES', context),
    helpedBy: ({ id }, _, context) => peopleOf(id, 'HELPED_WITH', context),
    cohort: async ({ id }, _, { loaders }) => {
      const [cohort] = await loaders.cohortOfChallenge.load(id);
      return cohort ? loaders.cohort.load(cohort.id) : null;
    },
  },
  Need: {
    topics: ({ id }, _, context) => topicsOf(id, context),
  },
};
