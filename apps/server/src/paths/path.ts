import { type Path, type PersonRow, pathSentence } from '@peergraph/graph';
import type DataLoader from 'dataloader';
import { loadOne } from '../loaders.ts';

/** Ids of those who stand between the two ends of these paths. */
export const between = (paths: readonly Path[]) =>
  paths.flatMap(({ people }) => people.slice(1, -1));

/** A path of ids as the API says it: with its people, hops, broker and sentence. */
export async function readPath(path: Path, loader: DataLoader<string, PersonRow | null>) {
  const people = await Promise.all(path.people.map((id) => loadOne(loader, id)));
  const hops = path.ties.flatMap((tie, index) => {
    const from = people[index];
    const to = people[index + 1];
    return from && to ? [{ ...tie, from, to }] : [];
  });
  return {
    people,
    hops,
    length: hops.length,
    strength: path.strength,
    broker: hops.length > 1 ? (people.at(-2) ?? null) : null,
    sentence: pathSentence(path, new Map(people.map((person) => [person.id, person]))),
  };
}
