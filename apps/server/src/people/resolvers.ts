import {
  badInput,
  countNetwork,
  findPerson,
  listNetwork,
  listReach,
  notFound,
} from '@peergraph/graph';
import type { Resolvers } from '../generated/resolvers.ts';
import { checkFirst, idOrKey } from '../limits.ts';
import { loadAll, loadOne, loadOwned } from '../loaders.ts';
import { networkPlace, placeOf } from './network-cursor.ts';

export const peopleResolvers: Resolvers = {
  Query: {
    person: async (_, args, { db }) => (await findPerson(db, idOrKey(args)))[0] ?? null,
    reach: async (_, { personId, hops, first }, { db, loaders }) => {
      if (hops < 1 || hops > 4) badInput(`hops must be from 1 to 4; it was ${hops}.`);
      if ((await loaders.person.load(personId)) === null)
        notFound(`There is no person ${personId}.`);
      const [reach] = await listReach(db, { personId, hops, first: checkFirst(first, 200) });
      const people = (reach?.people ?? []).map(async (reached) => ({
        hops,
        ways: reached.ways,
        person: await loadOne(loaders.person, reached.personId),
        via: hops === 1 ? [] : await loadAll(loaders.person, reached.via),
      }));
      return { total: reach?.total ?? 0, people: await Promise.all(people) };
    },
  },
  Person: {
    email: async ({ id }, _, { loaders }) => (await loaders.address.load(id))?.email ?? null,
    expertise: async ({ id }, { first }, { loaders }) => {
      const rows = (await loaders.expertise.load(id)).slice(0, checkFirst(first, 200));
      return Promise.all(
        rows.map(async (row) => ({ ...row, topic: await loadOne(loaders.topic, row.topicId) })),
      );
    },
    interests: ({ id }, { first }, { loaders }) =>
      loadOwned(loaders.interests, id, loaders.topic, checkFirst(first, 200)),
    disciplines: ({ id }, _, { loaders }) => loaders.disciplinesOfPerson.load(id),
    memberships: async ({ id }, _, { loaders }) => {
      const rows = await loaders.memberships.load(id);
      return Promise.all(
        rows.map(async (row) => ({ ...row, cohort: await loadOne(loaders.cohort, row.cohortId) })),
      );
    },
    challenges: ({ id }, { first }, { loaders }) =>
      loadOwned(loaders.challengesPosed, id, loaders.challenge, checkFirst(first, 200)),
    helpedWith: ({ id }, { first }, { loaders }) =>
      loadOwned(loaders.challengesHelped, id, loaders.challenge, checkFirst(first, 200)),
    sessionsLed: async ({ id }, { first }, { loaders }) =>
      (await loaders.sessionsLed.load(id)).slice(0, checkFirst(first, 200)),
    needs: async ({ id }, { first }, { loaders }) =>
      (await loaders.needs.load(id)).slice(0, checkFirst(first, 200)),
    network: async (me, { first, after }, { db, loaders }) => {
      const size = checkFirst(first, 200);
      const place = after ? networkPlace(after) : {};
      const rows = await listNetwork(db, { personId: me.id, first: size, ...place });
      const last = rows.at(-1);
      const [counted] = await countNetwork(db, { personId: me.id });
      const [next] = last
        ? await listNetwork(db, {
            personId: me.id,
            first: 1,
            afterStrength: last.strength,
            afterKey: last.key,
          })
        : [];
      const edges = rows.map(async ({ personId, key, ...tie }) => {
        const node = await loadOne(loaders.person, personId);
        return {
          cursor: placeOf({ strength: tie.strength, key }),
          node,
          hop: { ...tie, from: me, to: node },
        };
      });
      return {
        edges: await Promise.all(edges),
        totalCount: counted?.total ?? 0,
        pageInfo: { hasNextPage: next !== undefined, endCursor: last ? placeOf(last) : null },
      };
    },
  },
};
