import {
  changeChallenge,
  findChallenge,
  listLatestChallenges,
  poseChallenge,
} from '@peergraph/graph';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { checkFirst, idOrKey } from '../limits.ts';
import { loadAll, loadOne, loadOwned } from '../loaders.ts';
import { refreshSoon } from '../refresh-soon.ts';
import { acting } from '../who-asks.ts';

const topicsOf = (id: string, { loaders }: Context) =>
  loadOwned(loaders.topicsAbout, id, loaders.topic);

async function peopleOf(id: string, tie: 'POSES' | 'HELPED_WITH', { loaders }: Context) {
  const rows = await loaders.peopleOfChallenge.load(id);
  return loadAll(
    loaders.person,
    rows.flatMap((row) => (row.tie === tie ? [row.id] : [])),
  );
}

/** Waits for a change, tells it to searches soon, and gives back the challenge as it is now. */
async function changed({ db, loaders }: Context, change: Promise<string>) {
  const id = await change;
  refreshSoon(db);
  return loadOne(loaders.challenge, id);
}

export const challengesResolvers: Resolvers = {
  Query: {
    challenges: (_, { first }, { db }) =>
      listLatestChallenges(db, { first: checkFirst(first, 100) }),
    challenge: async (_, args, { db }) => (await findChallenge(db, idOrKey(args)))[0] ?? null,
  },
  Mutation: {
    poseChallenge: (_, { input: { idempotencyKey, ...posed } }, context) =>
      changed(context, poseChallenge(context.db, { ...acting(context, idempotencyKey), ...posed })),
    changeChallenge: (_, { input: { idempotencyKey, ...said } }, context) =>
      changed(
        context,
        changeChallenge(context.db, { ...acting(context, idempotencyKey), ...said }),
      ),
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
