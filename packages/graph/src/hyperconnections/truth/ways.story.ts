import { connectionsOf, type RawGraph } from './graph.story.ts';

export type Way = { people: string[]; strengths: number[]; weakest: number };

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The best of the shortest ways from one person to everybody: strongest by the weakest tie, then in all, then by keys. */
export function waysFrom(graph: RawGraph, start: string): Map<string, Way> {
  const isSeen = (id: string) => graph.people.get(id)?.visibility === 'EVERYONE';
  const keys = ({ people }: Way) => people.map((id) => ` ${graph.people.get(id)?.key}`).join('');
  const isBetter = (one: Way, other: Way) => {
    if (one.weakest !== other.weakest) return one.weakest > other.weakest;
    const difference = sum(one.strengths) - sum(other.strengths);
    return Math.abs(difference) > 1e-12 ? difference > 0 : keys(one) < keys(other);
  };
  const best = new Map<string, Way>();
  if (!isSeen(start)) return best;
  let all: Way[] = [{ people: [start], strengths: [], weakest: 1 }];
  const near = new Set([start]);
  // Every shortest way of up to four connections is walked; further away any one is as good.
  while (all.length > 0) {
    const next = all.flatMap((way) =>
      connectionsOf(graph, way.people.at(-1) ?? '').flatMap(({ other, tie }): Way[] => {
        if (near.has(other) || !isSeen(other)) return [];
        const strength = tie.strength ?? 0;
        return [
          {
            people: [...way.people, other],
            strengths: [...way.strengths, strength],
            weakest: Math.min(way.weakest, strength),
          },
        ];
      }),
    );
    const found = new Map<string, Way>();
    for (const way of next) {
      const end = way.people.at(-1) ?? '';
      const known = found.get(end);
      if (!known || isBetter(way, known)) found.set(end, way);
    }
    for (const [end, way] of found) {
      near.add(end);
      best.set(end, way);
    }
    const isFar = (next[0]?.strengths.length ?? 0) >= 4;
    all = isFar ? [...found.values()] : next;
  }
  return best;
}
