import { badInput, search } from '@peergraph/graph';
import type { Resolvers } from '../generated/resolvers.ts';
import { checkFirst } from '../limits.ts';

export const searchResolvers: Resolvers = {
  Query: {
    search: (_, { text, kinds, first }, { db }) => {
      if (text.trim() === '')
        badInput('text must not be empty: type a name, a topic or a few words.');
      return search(db, { text, kinds: kinds ?? undefined, first: checkFirst(first, 100) });
    },
  },
};
