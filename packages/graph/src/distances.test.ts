import { clear, type Ids, openTestDb, story } from '@peergraph/testkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { findHyperConnections, findPaths, listReach, type Path } from './index.ts';
import { type RandomNetwork, randomNetwork } from './random-network.ts';

const db = await openTestDb();

/** What a path is judged by: length, weakest tie, sum of ties, and the keys, so that no two are equal. */
function judged(network: RandomNetwork, keys: string[]) {
  const strengths = keys
    .slice(1)
    .map((key, index) => network.strengthOf(keys[index] ?? '', key) ?? Number.NaN);
  return {
    keys,
    length: strengths.length,
    weakest: Math.min(1, ...strengths),
    total: strengths.reduce((sum, strength) => sum + strength, 0),
    strengths,
  };
}
type Judged = ReturnType<typeof judged>;
const byLength = (a: Judged, b: Judged) =>
  a.length - b.length ||
  b.weakest - a.weakest ||
  b.total - a.total ||
  (a.keys.join(' ') < b.keys.join(' ') ? -1 : 1);

/** Every shortest chain of people between two, the best first. */
function shortestPaths(network: RandomNetwork, from: string, to: string): Judged[] {
  const distances = network.distancesFrom(from);
  const back = (key: string): string[][] =>
    key === from
      ? [[from]]
      : network
          .neighboursOf(key)
          .filter((before) => distances.get(before) === (distances.get(key) ?? 0) - 1)
          .flatMap((before) => back(before).map((chain) => [...chain, key]));
  return back(to)
    .map((keys) => judged(network, keys))
    .sort(byLength);
}

describe.each([
  { seed: 1, people: 60, connectionsEach: 2.4 },
  { seed: 2, people: 100, connectionsEach: 4 },
  { seed: 3, people: 150, connectionsEach: 2.6 },
])('$people people, $connectionsEach connections each', (options) => {
  const network = randomNetwork(options);
  const { keys, hidden, strengthOf, distancesFrom, neighboursOf } = network;
  const visible = keys.filter((key) => !hidden.has(key));
  // From the large part, the chains and the lonely alike.
  const starts = visible.filter((_, index) => index % 7 === 0);
  let id: Ids;
  const keyOf = new Map<string, string>();
  const keyed = (ids: string[]) => ids.map((one) => keyOf.get(one) ?? `unknown ${one}`);

  beforeAll(async () => {
    await clear(db);
    id = await story(db, [
      ...network.told,
      ...keys.map((person) => ['expertise', { person, topic: 'Listening' }] as const),
    ]);
    for (const key of keys) keyOf.set(id(key), key);
  });

  const judgedPath = ({ people, ties, strength }: Path): Judged => {
    const found = judged(network, keyed(people));
    expect({ strength, strengths: ties.map((tie) => tie.strength) }).toEqual({
      strength: found.weakest,
      strengths: found.strengths,
    });
    return found;
  };

  test('reach finds exactly those so many connections away, and through whom', async () => {
    for (const start of starts) {
      const distances = distancesFrom(start);
      for (const hops of [1, 2, 3, 4]) {
        const expected = visible
          .filter((key) => distances.get(key) === hops)
          .map((key) => {
            const via = neighboursOf(key)
              .filter((near) => distances.get(near) === hops - 1)
              .map((near) => ({ id: id(near), strength: strengthOf(near, key) ?? 0 }))
              .sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1));
            return { key, ways: via.length, via: via.slice(0, 5).map((one) => one.id) };
          })
          .sort((a, b) => b.ways - a.ways || (a.key < b.key ? -1 : 1))
          .map(({ key, ...reached }) => ({ personId: id(key), ...reached }));
        expect(await listReach(db, { personId: id(start), hops, first: 200 })).toEqual([
          { total: expected.length, people: expected },
        ]);
      }
    }
  });

  test('the best paths are the shortest, and of these the strongest', async () => {
    const toIds = keys.map(id);
    for (const start of starts) {
      const distances = distancesFrom(start);
      const found = await findPaths(db, { fromId: id(start), toIds, first: 3 });
      const reachable = visible.filter((key) => distances.has(key) && key !== start);
      expect(keyed([...found.keys()]).sort()).toEqual(reachable);
      for (const key of reachable) {
        const paths = (found.get(id(key)) ?? []).map(judgedPath);
        const shortest = shortestPaths(network, start, key);
        if ((distances.get(key) ?? 0) <= 4) expect(paths).toEqual(shortest.slice(0, 3));
        else {
          // So far away one of them stands for all.
          expect(paths).toHaveLength(1);
          expect(shortest).toContainEqual(paths[0]);
        }
      }
    }
  });

  test('longer paths come after, best first, each of them one that can be walked', async () => {
    for (const start of starts.slice(0, 5)) {
      const distances = distancesFrom(start);
      const toIds = visible.filter((key) => key !== start).map(id);
      const found = await findPaths(db, { fromId: id(start), toIds, first: 6, longer: true });
      for (const [toId, some] of found) {
        const paths = some.map(judgedPath);
        const [to] = keyed([toId]);
        expect(paths).toEqual([...paths].sort(byLength));
        expect(new Set(paths.map((path) => path.keys.join(' '))).size).toBe(paths.length);
        expect(paths.length).toBeLessThanOrEqual(6);
        expect(paths[0]?.length).toBe(distances.get(to ?? ''));
        for (const { keys: chain, total } of paths) {
          expect([chain[0], chain.at(-1)]).toEqual([start, to]);
          expect(new Set(chain).size).toBe(chain.length);
          expect(chain.filter((key) => hidden.has(key))).toEqual([]);
          expect(total).toBeGreaterThan(0);
        }
      }
    }
  });

  test('no path is longer than asked for', async () => {
    const [start = ''] = starts;
    const distances = distancesFrom(start);
    for (const maxHops of [1, 2, 3, 5]) {
      const found = await findPaths(db, {
        fromId: id(start),
        toIds: visible.filter((key) => key !== start).map(id),
        maxHops,
        first: 20,
        longer: true,
      });
      const within = visible.filter(
        (key) => key !== start && (distances.get(key) ?? Number.POSITIVE_INFINITY) <= maxHops,
      );
      expect(keyed([...found.keys()]).sort()).toEqual(within);
      const lengths = [...found.values()].flat().map((path) => path.ties.length);
      expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(maxHops);
    }
  });

  test('hyper-connections know how far away everybody is', async () => {
    for (const start of starts.slice(0, 8)) {
      const distances = distancesFrom(start);
      const { items } = await findHyperConnections(db, {
        personId: id(start),
        topicIds: [id('listening')],
        first: 100,
      });
      const outside = visible.filter(
        (key) => key !== start && strengthOf(start, key) === undefined,
      );
      const told = items.map(({ person, distance }) => [person.key, distance]).sort();
      const expected = outside.map((key) => [key, distances.get(key) ?? null]);
      if (expected.length <= 100) expect(told).toEqual(expected);
      else expect(expected).toEqual(expect.arrayContaining(told));
      expect(told).toHaveLength(Math.min(100, expected.length));
      for (const { person, distance, paths } of items) {
        expect(paths.map((path) => path.ties.length)[0] ?? null).toBe(distance);
        expect(paths.every((path) => path.people.at(-1) === person.id)).toBe(true);
      }
    }
  });
});
