import type { Db } from '../db.ts';
import { explain, type HyperConnection } from './explain.ts';
import { type Gap, gapOf } from './gap.ts';
import type { UnderstoodTopic } from './queries.ts';
import { type HyperConnectionsInput, rankCandidates } from './rank.ts';

export type HyperConnections = {
  items: HyperConnection[];
  understoodAs: UnderstoodTopic[];
  /** Ids of the topics that were taken out. */
  takenOutIds: string[];
  gap: Gap | null;
};

/**
 * People outside the own network who can help with a challenge, need, topics or free text, best first, each explained.
 * Exactly one of the four must be given. `score` = relevance × (0.5 + 0.35 × ((1 − boldness) × reachability + boldness ×
 * novelty) + 0.15 × availability); every part is 0 to 1, their formulas stand in `cypher/hyperconnections/find.cypher`.
 * Among the first five (or fewer, where fewer are asked for, but two) somebody comes from outside, where anybody does who is
 * at least a third as relevant as the best. Throws BAD_USER_INPUT and NOT_FOUND.
 */
export async function findHyperConnections(
  db: Db,
  input: HyperConnectionsInput,
): Promise<HyperConnections> {
  const { personId, challengeId, needId, outside = 'CONNECTIONS' } = input;
  const { words, topics, withoutIds, candidates } = await rankCandidates(db, input, {
    raiseWithin: 5,
  });
  const items = await explain(db, { words, personId, topics, candidates });
  const gap = await gapOf(db, {
    personId,
    challengeId,
    needId,
    outside,
    topics,
    withoutIds,
    items,
  });
  return { items, understoodAs: topics, takenOutIds: withoutIds, gap };
}
