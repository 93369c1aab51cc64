import { listShowings } from '@peergraph/graph';
import type { Resolvers } from '../generated/resolvers.ts';
import { checkFirst } from '../limits.ts';

export const shownResolvers: Resolvers = {
  Viewer: {
    shownTo: async ({ personId }, { first }, { db }) =>
      personId ? listShowings(db, { personId, first: checkFirst(first, 1000) }) : [],
  },
  Showing: {
    by: ({ askerId }, _, { loaders }) => (askerId ? loaders.person.load(askerId) : null),
  },
};
