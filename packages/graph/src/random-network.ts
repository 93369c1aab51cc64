import { randomNumbers } from '@peergraph/exchange';
import type { Telling } from '@peergraph/testkit';

/** A network made up for tests, and what a plain breadth-first search says of it. */
export type RandomNetwork = {
  keys: string[];
  hidden: Set<string>;
  told: Telling[];
  /** The strength of the connection between two people; undefined when there is none. */
  strengthOf: (a: string, b: string) => number | undefined;
  /** Connections from one person to everybody who can be reached past nobody hidden. */
  distancesFrom: (start: string) => Map<string, number>;
  /** The people next to one, without those who are hidden. */
  neighboursOf: (key: string) => string[];
};

/** Whoever isn't for everyone is hidden. */
const hiddenFrom = ['PROGRAM', 'COHORT', 'NOBODY'] as const;

type Options = { seed: number; people: number; connectionsEach: number };

/**
 * People p000, p001 … in one large part, some small ones and alone; one in ten hidden; strengths in steps of 0.1, so that
 * many ways are equally good.
 */
export function randomNetwork({ seed, people, connectionsEach }: Options): RandomNetwork {
  const random = randomNumbers(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const keys = Array.from({ length: people }, (_, index) => `p${String(index).padStart(3, '0')}`);
  const hidden = new Set(keys.filter(() => random() < 0.1));
  const ties = new Map<string, Map<string, number>>(keys.map((key) => [key, new Map()]));
  const connect = (a: string | undefined, b: string | undefined) => {
    if (a === undefined || b === undefined || a === b || ties.get(a)?.has(b)) return;
    const strength = (1 + below(10)) / 10;
    ties.get(a)?.set(b, strength);
    ties.get(b)?.set(a, strength);
  };
  const large = Math.floor(people * 0.75);
  for (let count = 0; count < (large * connectionsEach) / 2; count += 1) {
    connect(keys[below(large)], keys[below(large)]);
  }
  // Whoever comes after the large part knows at most the one before: chains of a few people.
  for (let index = large + 1; index < people; index += 1) {
    if (random() < 0.6) connect(keys[index - 1], keys[index]);
  }

  const neighboursOf = (key: string) =>
    [...(ties.get(key)?.keys() ?? [])].filter((other) => !hidden.has(other));
  const distancesFrom = (start: string) => {
    const distances = new Map([[start, 0]]);
    const queue = [start];
    for (const key of queue) {
      for (const next of neighboursOf(key)) {
        if (distances.has(next)) continue;
        distances.set(next, (distances.get(key) ?? 0) + 1);
        queue.push(next);
      }
    }
    return distances;
  };
  const connections = [...ties].flatMap(([from, others]) =>
    [...others].flatMap(([to, strength]): Telling[] =>
      from < to ? [['connection', { from, to, strength }]] : [],
    ),
  );
  const told: Telling[] = keys.map((key, index) => [
    'person',
    { key, ...(hidden.has(key) && { visibility: hiddenFrom[index % hiddenFrom.length] }) },
  ]);
  return {
    keys,
    hidden,
    told: [...told, ...connections],
    strengthOf: (a, b) => ties.get(a)?.get(b),
    distancesFrom,
    neighboursOf,
  };
}
