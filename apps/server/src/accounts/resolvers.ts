import type { Resolvers } from '../generated/resolvers.ts';

export const accountsResolvers: Resolvers = {
  Query: {
    // There are no accounts yet: nobody is signed in.
    viewer: () => null,
  },
};
