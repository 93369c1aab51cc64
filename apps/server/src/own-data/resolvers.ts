import { readOwnData } from '@peergraph/graph';
import type { Resolvers } from '../generated/resolvers.ts';
import { signedIn } from '../who-asks.ts';

export const ownDataResolvers: Resolvers = {
  Mutation: {
    downloadMyData: (_, __, context) => readOwnData(context.db, signedIn(context)),
  },
};
