import {
  correctClaim,
  listClaims,
  type OnClaim,
  removeClaim,
  restoreClaim,
} from '@peergraph/graph';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { refreshSoon } from '../refresh-soon.ts';
import { actorOf } from '../who-asks.ts';

/** Changes a claim of whoever asks, and tells all of them anew. */
async function changed(context: Context, claimId: string, work: (on: OnClaim) => Promise<void>) {
  const { actorId: personId, accountId } = actorOf(context);
  await work({ accountId, personId, claimId });
  refreshSoon(context.db);
  return listClaims(context.db, personId);
}

export const aboutResolvers: Resolvers = {
  Viewer: {
    claims: ({ personId }, _, { db }) => (personId ? listClaims(db, personId) : null),
  },
  Mutation: {
    correctClaim: (_, { input: { id, text, level } }, context) =>
      changed(context, id, (on) =>
        correctClaim(context.db, { ...on, text: text ?? null, level: level ?? null }),
      ),
    removeClaim: (_, { id }, context) => changed(context, id, (on) => removeClaim(context.db, on)),
    restoreClaim: (_, { id }, context) =>
      changed(context, id, (on) => restoreClaim(context.db, on)),
  },
};
