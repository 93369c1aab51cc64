import { findCommunity, findOverview, findUnconnected, notFound } from '@peergraph/graph';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { checkFirst } from '../limits.ts';
import { loadAll } from '../loaders.ts';

async function checkProgram(programId: string | null | undefined, { loaders }: Context) {
  if (typeof programId === 'string' && !(await loaders.program.load(programId)))
    notFound(`There is no program ${programId}.`);
}

export const overviewResolvers: Resolvers = {
  Query: {
    overview: async (_, { programId }, context) => {
      await checkProgram(programId, context);
      return findOverview(context.db, { programId });
    },
    community: async (_, { id, programId, first }, context) => {
      await checkProgram(programId, context);
      const found = await findCommunity(context.db, {
        id,
        programId,
        first: checkFirst(first, 1000),
      });
      return found ?? notFound(`There is nobody in a community ${id}.`);
    },
    unconnected: async (_, { programId, first }, context) => {
      await checkProgram(programId, context);
      return findUnconnected(context.db, { programId, first: checkFirst(first, 1000) });
    },
  },
  Community: {
    people: ({ personIds }, _, { loaders }) => loadAll(loaders.node, personIds),
  },
};
