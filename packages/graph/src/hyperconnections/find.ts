import type { Db } from '../db.ts';
import { type DisciplineRow, listDisciplines, listTopics, type TopicRow } from '../topics.ts';
import { understandAsk } from './ask.ts';
import { explain, type HyperConnection } from './explain.ts';
import { type Gap, gapOf } from './gap.ts';
import type { UnderstoodTopic } from './queries.ts';
import { checkRanking, type HyperConnectionsInput, rank } from './rank.ts';
import { raiseWithin } from './score.ts';
import { weights } from './weights.ts';

export type HyperConnections = {
  items: HyperConnection[];
  understoodAs: UnderstoodTopic[];
  /** Ids of the topics that were taken out. */
  takenOutIds: string[];
  gap: Gap | null;
  meant: MeantTopics;
};

/** The topics that were understood and those they came in through, with their disciplines, by id. */
export type MeantTopics = {
  topics: Map<string, TopicRow>;
  disciplines: Map<string, (DisciplineRow & { ownerId: string })[]>;
};

/**
 * People outside the own network who can help with a challenge, need, topics or free text, best first, each explained.
 * Exactly one of the four must be given. How the parts make a score stands in `score.ts`; every part is 0 to 1, their
 * formulas stand in `cypher/hyperconnections/find.cypher`. Among the first five (or fewer, where fewer are asked for, but
 * two) somebody comes from outside, where anybody does who is at least a third as relevant as the best. Throws
 * BAD_USER_INPUT and NOT_FOUND.
 */
export async function findHyperConnections(
  db: Db,
  input: HyperConnectionsInput,
): Promise<HyperConnections> {
  checkRanking(input);
  const { personId, challengeId, needId, outside = 'CONNECTIONS' } = input;
  const ask = await understandAsk(db, input, weights);
  const { words, topics, withoutIds } = ask;
  const [candidates, meant] = await Promise.all([
    rank(db, input, ask, { raiseWithin }),
    readTopics(db, topics),
  ]);
  const items = await explain(db, { words, personId, topics, candidates, meant });
  const gap = await gapOf(db, {
    personId,
    challengeId,
    needId,
    outside,
    topics,
    withoutIds,
    items,
  });
  return { items, understoodAs: topics, takenOutIds: withoutIds, gap, meant };
}

/** What the topics of an ask are called, and the disciplines they are part of. */
async function readTopics(db: Db, understood: readonly UnderstoodTopic[]): Promise<MeantTopics> {
  const all = understood.flatMap(({ topicId, throughId }) => [topicId, throughId ?? topicId]);
  const ids = [...new Set(all)];
  const [topics, disciplines] = await Promise.all([
    listTopics(db, { ids }),
    listDisciplines(db, { ids }),
  ]);
  return {
    topics: new Map(topics.map((topic) => [topic.id, topic])),
    disciplines: new Map(
      ids.map((id) => [id, disciplines.filter(({ ownerId }) => ownerId === id)]),
    ),
  };
}
