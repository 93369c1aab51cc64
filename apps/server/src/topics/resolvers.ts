import type { Resolvers } from '../generated/resolvers.ts';

export const topicsResolvers: Resolvers = {
  Topic: {
    disciplines: ({ id }, _, { loaders }) => loaders.disciplinesOfTopic.load(id),
  },
};
