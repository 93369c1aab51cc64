import { badInput, erase, findLeaving } from '@peergraph/graph';
import { goOnAs } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { refreshSoon } from '../refresh-soon.ts';
import { signedIn } from '../who-asks.ts';
import { proveSelf } from './prove.ts';

/** What somebody types to confirm that they want to be erased. */
const confirmation = 'erase me';

export const leavingResolvers: Resolvers = {
  Viewer: {
    leaving: async ({ accountId, personId }, _, { db }) => ({
      ...(await findLeaving(db, { accountId, personId })),
      confirmation,
    }),
  },
  Mutation: {
    eraseMe: async (_, { input: { confirmation: typed, password } }, context) => {
      const viewer = signedIn(context);
      if (typed.trim().toLowerCase() !== confirmation)
        badInput(`Type “${confirmation}” to confirm that you want to be erased.`);
      await proveSelf(context.db, viewer, password);
      const { accountId } = viewer;
      await erase(context.db, { accountId }, accountId);
      context.events.announce();
      refreshSoon(context.db);
      goOnAs(context, null);
      return true;
    },
  },
};
