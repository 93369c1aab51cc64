import {
  type Db,
  findChallenge,
  findPerson,
  findTopicsNamed,
  rankCandidates,
  type Weights,
} from '@peergraph/graph';
import { type Outcome, ranksOf } from './evaluation.ts';
import type { Query } from './pack.ts';

/**
 * Asks one query of a pack and says where the people came out who should be found. The order is that of the score alone:
 * nobody is raised for coming from another field.
 */
export async function outcomeOf(
  db: Db,
  query: Query,
  everybody: readonly string[],
  using?: Weights,
): Promise<Outcome> {
  const { person, candidates, relevant } = query;
  const personId = person ? (await findPerson(db, { key: person }))[0]?.id : undefined;
  const isKnown = new Set(everybody);
  const pool = (candidates ?? everybody).filter((key) => isKnown.has(key) && key !== person);
  const ask = await askOf(db, query);
  const started = performance.now();
  const { candidates: ranked } = ask
    ? await rankCandidates(
        db,
        {
          ...ask,
          personId,
          amongKeys: candidates ? pool : null,
          first: Math.max(1, pool.length),
        },
        { using },
      )
    : { candidates: [] };
  const milliseconds = performance.now() - started;
  const returned = ranked.map(({ key }) => key);
  return { ranks: ranksOf(relevant, returned, pool), milliseconds };
}

/** What is asked for, in ids; topics nobody has heard of are asked for as words, an unknown challenge not at all. */
async function askOf(db: Db, { text, topics, challenge }: Query) {
  if (challenge) {
    const [found] = await findChallenge(db, { key: challenge });
    return found && { challengeId: found.id };
  }
  if (text) return { text };
  const named = await findTopicsNamed(db, topics ?? []);
  const topicIds = [...new Set(named.map(({ id }) => id))];
  return topicIds.length > 0 ? { topicIds } : { text: (topics ?? []).join(' ') };
}
