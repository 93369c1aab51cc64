import { badInput, findPaths, notFound } from '@peergraph/graph';
import type { Resolvers } from '../generated/resolvers.ts';
import { checkFirst } from '../limits.ts';
import { rememberShown } from '../shown/remember.ts';
import { between, readPath } from './path.ts';

export const pathsResolvers: Resolvers = {
  Query: {
    paths: async (_, { fromId, toId, maxHops, first }, { db, loaders, viewer }) => {
      if (fromId === toId) badInput('fromId and toId are the same person.');
      if (maxHops < 1 || maxHops > 20) badInput(`maxHops must be from 1 to 20; it was ${maxHops}.`);
      for (const id of [fromId, toId]) {
        if ((await loaders.person.load(id)) === null) notFound(`There is no person ${id}.`);
      }
      const found = await findPaths(db, {
        fromId,
        toIds: [toId],
        maxHops,
        longer: true,
        first: checkFirst(first, 20),
      });
      const paths = found.get(toId) ?? [];
      rememberShown({ db, viewer }, { about: 'WAY', hits: [], onTheWay: between(paths) });
      return Promise.all(paths.map((path) => readPath(path, loaders.person)));
    },
  },
};
