import {
  changeSettings,
  findPreview,
  findSettings,
  type KeptSettings,
  seenAs,
} from '@peergraph/graph';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { checkIds } from '../limits.ts';
import { refreshSoon } from '../refresh-soon.ts';
import { actorOf } from '../who-asks.ts';

const shown = (settings: KeptSettings, { hasKeeper }: Pick<Context, 'hasKeeper'>) => ({
  ...settings,
  needsToKeeper: hasKeeper && !settings.needsAreChosen,
  seenAs: seenAs(settings),
});

export const accessResolvers: Resolvers = {
  Viewer: {
    visibility: async ({ personId }, _, context) =>
      personId ? shown(await findSettings(context.db, personId), context) : null,
  },
  Query: {
    preview: (_, { personId, topicIds }, { db, viewer }) =>
      findPreview(db, viewer, {
        personId,
        topicIds: topicIds ? [...checkIds(topicIds, 50)] : null,
      }),
  },
  Mutation: {
    changeVisibility: async (_, { input }, context) => {
      const { actorId: personId, accountId } = actorOf(context);
      const given = Object.entries(input).filter(([, choice]) => choice !== null);
      const settings = await changeSettings(context.db, {
        ...Object.fromEntries(given),
        accountId,
        personId,
      });
      refreshSoon(context.db);
      return shown(settings, context);
    },
  },
};
