import {
  changeProposal,
  changeRule,
  draftProposals,
  findDesk,
  listProposals,
  listRules,
  listUnserved,
} from '@peergraph/graph';
import type { Resolvers } from '../generated/resolvers.ts';
import { checkFirst } from '../limits.ts';
import { loadOne } from '../loaders.ts';
import { acting, actorOf } from '../who-asks.ts';

/** What facilitators have before them, and what of it is shown to learners: proposals, rules and who was not served. */
export const deskResolvers: Resolvers = {
  Query: {
    myProposals: async (_, __, { db, viewer }) =>
      viewer?.personId ? listProposals(db, { learnerId: viewer.personId }) : [],
  },
  Mutation: {
    draftProposals: async (_, { programId, learnerIds }, context) => {
      await draftProposals(context.db, { ...actorOf(context), programId, learnerIds });
      const { personId: actorId } = context.viewer ?? {};
      return listProposals(context.db, { programId, actorId });
    },
    changeProposal: async (_, { input: { idempotencyKey, ...change } }, context) => {
      const changing = { ...acting(context, idempotencyKey), ...change };
      const proposal = await changeProposal(context.db, changing);
      context.events.announce();
      return proposal;
    },
    changeRule: (_, { input }, context) => {
      const { facilitates, accountId } = actorOf(context);
      return changeRule(context.db, { ...input, facilitates, accountId });
    },
  },
  Proposal: {
    learner: ({ learnerId }, _, { loaders }) => loaders.person.load(learnerId),
    expert: ({ expertId }, _, { loaders }) => loaders.person.load(expertId),
    challenge: ({ challengeId }, _, { loaders }) => loaders.challenge.load(challengeId),
    by: ({ byId }, _, { loaders }) => loaders.person.load(byId),
  },
  Unserved: {
    learner: ({ learnerId }, _, { loaders }) => loaders.person.load(learnerId),
    challenge: ({ challengeId }, _, { loaders }) => loaders.challenge.load(challengeId),
  },
  Desk: {
    proposals: ({ programId }, _, { db, viewer }) =>
      listProposals(db, { programId, actorId: viewer?.personId }),
    unserved: ({ programId }, { first }, { db }) =>
      listUnserved(db, { programId, first: checkFirst(first, 200) }),
  },
  PersonLoad: {
    person: ({ personId }, _, { loaders }) => loadOne(loaders.person, personId),
  },
  Program: {
    desk: ({ id }, _, context) => {
      if (!context.viewer?.personId) return null;
      const actor = actorOf(context);
      return actor.facilitates.includes(id)
        ? findDesk(context.db, { ...actor, programId: id })
        : null;
    },
    rules: ({ id }, _, { db, viewer }) =>
      viewer?.roles.some(({ programId }) => programId === id)
        ? listRules(db, { programIds: [id], personId: viewer.personId })
        : null,
  },
};
