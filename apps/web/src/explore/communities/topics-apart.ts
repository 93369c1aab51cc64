import type { Node } from '../gathered.ts';

/**
 * The topics that set some people apart from everybody they are among, at most three: the more of them know one, and
 * the more than would by chance, as the server does it for the whole network.
 */
export function topicsApart(people: readonly Node[], everybody: readonly Node[]): string[] {
  const knowing = countTopics(people);
  const all = countTopics(everybody);
  const worth = (name: string, count: number) =>
    count * Math.log((count * everybody.length) / (people.length * (all.get(name) ?? count)));
  return [...knowing]
    .filter(([, count]) => count > 1)
    .map(([name, count]) => ({ name, worth: worth(name, count) }))
    .sort((a, b) => b.worth - a.worth || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

function countTopics(people: readonly Node[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { facets } of people)
    for (const { name } of facets?.topics ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
