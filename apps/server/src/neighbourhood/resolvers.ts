import { badInput, findNeighbourhood, notFound } from '@peergraph/graph';
import type { Resolvers } from '../generated/resolvers.ts';
import { checkFirst } from '../limits.ts';

export const neighbourhoodResolvers: Resolvers = {
  Query: {
    neighbourhood: async (_, { nodeId, depth, kinds, first }, { db }) => {
      if (depth < 1 || depth > 3) badInput(`depth must be from 1 to 3; it was ${depth}.`);
      const found = await findNeighbourhood(db, {
        nodeId,
        depth,
        kinds,
        first: checkFirst(first, 1000),
      });
      if (!found) return notFound(`There is nothing with the id ${nodeId}.`);
      const ties = found.ties.map(({ fromId, toId, ...tie }) => ({
        ...tie,
        from: fromId,
        to: toId,
      }));
      return { ...found, ties };
    },
  },
};
