import type { Resolvers } from '../generated/resolvers.ts';
import { checkIds } from '../limits.ts';
import { loadAll } from '../loaders.ts';

export const topicsResolvers: Resolvers = {
  Query: {
    topics: (_, { ids }, { loaders }) => loadAll(loaders.topic, checkIds(ids, 100)),
  },
  Topic: {
    disciplines: ({ id }, _, { loaders }) => loaders.disciplinesOfTopic.load(id),
  },
};
