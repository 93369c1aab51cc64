import type { PathFragment, ReachedFragment } from '../generated/graphql.ts';
import type { RingNode, RingPicture } from '../ui/ring-map/picture.ts';
import type { Seeker } from '../ui/words/seeker.ts';
import { seekerWords } from '../ui/words/seeker.ts';

type Person = { id: string; key: string; name: string };

/** The same people as the lists, on rings by their steps; each tied to the first of those it is reached through. */
export function reachPicture(
  seeker: Seeker,
  network: readonly Person[],
  layers: readonly Pick<ReachedFragment, 'people'>[],
  path: Pick<PathFragment, 'people'> | undefined,
): RingPicture {
  const nodes = new Map<string, RingNode>();
  const ties = new Map<string, { from: string; to: string }>();
  const add = ({ id, key, name }: Person, ring: number, parent: string | null) => {
    if (id === seeker.id) return;
    if (!nodes.has(id)) nodes.set(id, { id, key, name, ring, parent, expert: false, named: true });
    const from = ring === 1 ? seeker.id : parent;
    if (from !== null) ties.set([from, id].sort().join(' '), { from, to: id });
  };

  for (const person of network) add(person, 1, null);
  path?.people.forEach((person, place) => {
    const before = path.people[place - 1];
    if (before) add(person, place, before.id === seeker.id ? null : before.id);
  });
  layers.forEach(({ people }, layer) => {
    for (const { person, via } of people) {
      const through = via.find((one) => nodes.get(one.id)?.ring === layer + 1) ?? via[0];
      if (through) add(through, layer + 1, null);
      add(person, layer + 2, through?.id ?? null);
    }
  });
  return {
    centre: { id: seeker.id, key: seeker.key, name: seeker.you ? 'You' : seeker.name },
    nodes: [...nodes.values()],
    ties: [...ties.values()],
    rings: [
      { name: seekerWords(seeker).network, dashed: false },
      ...layers.map((_, layer) => ({
        name: ['two steps', 'three steps', 'four steps'][layer] ?? 'beyond',
        dashed: false,
      })),
    ],
    subject: null,
  };
}
