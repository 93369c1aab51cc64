import {
  findHyperConnections,
  type HyperConnection,
  type HyperConnectionsInput,
  originSentence,
  topicSentence,
  type UnderstoodTopic,
} from '@peergraph/graph';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { checkFirst } from '../limits.ts';
import { loadAll, loadOne } from '../loaders.ts';
import { between, readPath } from '../paths/path.ts';
import { rememberShown } from '../shown/remember.ts';
import { inTurn } from './in-turn.ts';

export const hyperConnectionsResolvers: Resolvers = {
  Query: {
    hyperConnections: async (_, { input }, context) => {
      const { db, loaders, viewer } = context;
      const { anonymous, personId, first, ...ask } = input;
      const asked = {
        ...ask,
        personId: anonymous ? null : personId,
        first: checkFirst(first, 100),
      };
      const found = await inTurn(() => findHyperConnections(db, asked), context);
      rememberShown(
        { db, viewer },
        {
          about: kindOfAsk(ask),
          hits: found.items.map((item) => item.personId),
          onTheWay: found.items.flatMap(({ paths }) => between(paths)),
        },
      );
      for (const [id, topic] of found.meant.topics) loaders.topic.prime(id, topic);
      for (const [id, some] of found.meant.disciplines) loaders.disciplinesOfTopic.prime(id, some);
      for (const [id, person] of found.items[0]?.names.people ?? [])
        loaders.person.prime(id, person);
      for (const { personId: id, disciplines } of found.items) {
        loaders.disciplinesOfPerson.prime(
          id,
          disciplines.map((one) => ({ ownerId: id, ...one })),
        );
      }
      const origins = new Map(found.understoodAs.map((one) => [one.topicId, originOf(one)]));
      return {
        items: await Promise.all(found.items.map((item) => readItem(item, { loaders }, origins))),
        understoodAs: await Promise.all(
          found.understoodAs.map(async ({ topicId, throughId, ...understood }) => ({
            ...understood,
            strength: understood.weight * understood.rarity,
            origin: origins.get(topicId) ?? null,
            topic: await loadOne(loaders.topic, topicId),
            through: throughId === null ? null : await loaders.topic.load(throughId),
          })),
        ),
        takenOut: await loadAll(loaders.topic, found.takenOutIds),
        gap: found.gap && {
          ...found.gap,
          frontier: await loadAll(loaders.person, found.gap.frontierIds),
          unknownTopics: await loadAll(loaders.topic, found.gap.unknownTopicIds),
        },
      };
    },
  },
};

function kindOfAsk({ challengeId, needId, topicIds }: HyperConnectionsInput) {
  if (challengeId) return 'CHALLENGE';
  if (needId) return 'NEED';
  return topicIds ? 'TOPICS' : 'TEXT';
}

/** Where the tie by which a topic came in is from, where there is something to say. */
function originOf(understood: UnderstoodTopic) {
  const sentence = originSentence(understood);
  return sentence === null ? null : { ...understood.origin, sentence };
}

type Origins = ReadonlyMap<string, ReturnType<typeof originOf>>;

async function readItem(
  item: HyperConnection,
  { loaders }: Pick<Context, 'loaders'>,
  origins: Origins,
) {
  const topicPaths = item.topicPaths.map(async (path) => ({
    ...path,
    origin: origins.get(path.expertise) ?? null,
    need: await loadOne(loaders.topic, path.need),
    expertise: await loadOne(loaders.topic, path.expertise),
    sentence: topicSentence(item.person, path, item.names),
  }));
  return {
    ...item,
    topicPaths: await Promise.all(topicPaths),
    paths: await Promise.all(item.paths.map((path) => readPath(path, loaders.person))),
  };
}
