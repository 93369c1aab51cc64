import { readOwnData } from '@peergraph/graph';
import { signedIn } from '../accounts/asking.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const ownDataResolvers: Resolvers = {
  Mutation: {
    downloadMyData: (_, __, context) => readOwnData(context.db, signedIn(context)),
  },
};
