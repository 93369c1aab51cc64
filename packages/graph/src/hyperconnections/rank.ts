import { daysBefore, today } from '../days.ts';
import type { Db } from '../db.ts';
import { badInput } from '../errors.ts';
import { type AskInput, type UnderstoodAsk, understandAsk } from './ask.ts';
import { type Candidate, findCandidates, type Outside } from './queries.ts';
import { firstOf } from './score.ts';
import { textQueries } from './text-queries.ts';
import { type Weights, weights, weightsFor } from './weights.ts';

export type HyperConnectionsInput = AskInput & {
  /** 0 (close) to 1 (bold). */
  boldness?: number;
  /**
   * Also whoever would be among the first at another boldness, in tenths, and the most relevant of all, so that whoever
   * has the answer can put it in order anew. They come after the first, and nobody is marked as raised.
   */
  everyBoldness?: boolean;
  outside?: Outside;
  /** Only people with these keys are candidates. */
  amongKeys?: string[] | null | undefined;
  /** How many to return, from 1. */
  first?: number;
};

export type Ranking = {
  /** Other weights than the one setting: for measuring what each is good for. */
  using?: Weights | undefined;
  /** Among how many of the first somebody from outside has a place, from 2; 0 for none. */
  raiseWithin?: number;
};

/**
 * The people a search would propose, best first, with the parts of their scores, unexplained. Exactly one of challenge,
 * need, topics and text must be given. The order is that of the score alone unless somebody from outside is to be among
 * the first `raiseWithin`. Throws BAD_USER_INPUT and NOT_FOUND.
 */
export async function rankCandidates(
  db: Db,
  input: HyperConnectionsInput,
  ranking: Ranking = {},
): Promise<{ candidates: Candidate[] }> {
  checkRanking(input);
  const ask = await understandAsk(db, input, ranking.using ?? weights);
  return { candidates: await rank(db, input, ask, ranking) };
}

/** Throws BAD_USER_INPUT. */
export function checkRanking({ boldness = 0.5, first = 10 }: HyperConnectionsInput): void {
  if (!(boldness >= 0 && boldness <= 1)) badInput('boldness must be from 0 (close) to 1 (bold).');
  if (!(first >= 1)) badInput('first must be at least 1.');
}

/** The same for an ask that was understood already. */
export async function rank(
  db: Db,
  input: HyperConnectionsInput,
  { text, kind, topics, common }: UnderstoodAsk,
  { using = weights, raiseWithin = 0 }: Ranking,
): Promise<Candidate[]> {
  const { personId, challengeId, needId, outside = 'CONNECTIONS', amongKeys } = input;
  const { boldness = 0.5, everyBoldness = false, first = 10 } = input;
  const found = await findCandidates(db, {
    personId,
    challengeId,
    needId,
    topics: topics.map(({ topicId, throughId, weight, rarity }) => ({
      topicId,
      throughId,
      weight,
      rarity,
    })),
    ...textQueries(text, topics, common, using),
    weights: weightsFor(kind, using),
    hits: amongKeys || first > 100 ? 100_000 : 300,
    outside,
    amongKeys,
    monthAgo: daysBefore(30),
    today: today(),
    pool: Math.max(60, first * 3),
  });
  // Somebody nothing speaks for is no answer.
  const pool = found.filter((candidate) => candidate.relevance > 0);
  const firstAt = (at: number, within: number) =>
    firstOf(pool, { boldness: at, first, raiseWithin: within, weights: using });
  const shown = firstAt(boldness, raiseWithin);
  if (!everyBoldness) return shown;
  // Whoever is raised takes the place of somebody: without those, nobody could tell that they were raised.
  const wanted = new Set(
    [boldness, ...tenths]
      .flatMap((at) => [...firstAt(at, raiseWithin), ...firstAt(at, 0)])
      .map(({ key }) => key),
  );
  for (const { key } of pool.slice(0, 1)) wanted.add(key);
  for (const { key } of shown) wanted.delete(key);
  const scored = firstOf(pool, { boldness, first: pool.length, raiseWithin: 0, weights: using });
  const others = scored.filter(({ key }) => wanted.has(key));
  return [...shown, ...others].map((one) => ({ ...one, raised: false }));
}

/** Every boldness that can be set at the page. */
const tenths = Array.from({ length: 11 }, (_, tenth) => tenth / 10);
