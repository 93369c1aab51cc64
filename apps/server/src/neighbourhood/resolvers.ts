import {
  badInput,
  findGraph,
  findIdsOf,
  findNeighbourhood,
  listTies,
  notFound,
} from '@peergraph/graph';
import type { Resolvers } from '../generated/resolvers.ts';
import { checkFirst } from '../limits.ts';
import { loadAll, loadOne } from '../loaders.ts';

/** A list as it was given, or BAD_USER_INPUT when it is longer than a view can be. */
function checkLength<Item>(name: string, list: readonly Item[]): Item[] {
  if (list.length > 1000) {
    badInput(`${name} may hold at most 1000; there were ${list.length}.`);
  }
  return [...list];
}

export const neighbourhoodResolvers: Resolvers = {
  Query: {
    neighbourhood: async (_, { nodeId, depth, kinds, first }, { db }) => {
      if (depth < 1 || depth > 3) badInput(`depth must be from 1 to 3; it was ${depth}.`);
      checkFirst(first, 1000);
      const found = await findNeighbourhood(db, { nodeId, depth, kinds, first });
      return found ?? notFound(`There is nothing with the id ${nodeId}.`);
    },
    nodes: (_, { ids }, { db }) => findGraph(db, checkLength('ids', ids)),
    nodesByKey: async (_, { refs }, { db }) =>
      findGraph(db, await findIdsOf(db, checkLength('refs', refs))),
  },
  Graph: {
    ties: ({ nodes }, _, { db }) => listTies(db, { ids: nodes.map(({ id }) => id) }),
  },
  GraphNode: {
    distance: ({ distance = 0 }) => distance,
    around: ({ id }, _, { loaders }) => loaders.around.load(id),
    facets: ({ id, kind }, _, { loaders }) => (kind === 'PERSON' ? loaders.facets.load(id) : null),
  },
  GraphTie: {
    from: ({ fromId }) => fromId,
    to: ({ toId }) => toId,
  },
  PersonFacets: {
    topics: ({ topicIds }, _, { loaders }) => loadAll(loaders.topic, topicIds),
    disciplines: ({ id }, _, { loaders }) => loaders.disciplinesOfPerson.load(id),
    cohorts: async ({ id }, _, { loaders }) => {
      const rows = await loaders.memberships.load(id);
      return Promise.all(rows.map(({ cohortId }) => loadOne(loaders.cohort, cohortId)));
    },
  },
};
