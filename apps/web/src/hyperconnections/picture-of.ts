import type { RingHighlight, RingNode, RingPicture } from '../ui/ring-map/picture.ts';
import { weakestStep } from '../ui/weakest-step.ts';
import type { Seeker } from '../ui/words/seeker.ts';
import { seekerWords } from '../ui/words/seeker.ts';

type Person = { id: string; key: string; name: string };
/** As much of a hyper-connection as a map shows. */
export type WayItem = {
  person: Person;
  paths: readonly { people: readonly Person[]; hops: readonly { strength: number }[] }[];
  topicPaths: readonly { expertise: { id: string; name: string } }[];
};
/** The seeker's own network, and those two steps away with those they are reached through. */
export type Around = {
  person?: { network: { edges: readonly { node: Person }[] } } | null;
  reach: { people: readonly { person: Person; via: readonly { id: string }[] }[] };
};

/**
 * The picture of a list of hyper-connections: everybody on the best way to each of them (and on the way
 * that is chosen), on rings by their steps, over the ground of the seeker's own network.
 */
export function pictureOf(
  seeker: Seeker,
  items: readonly WayItem[],
  chosen: WayItem | undefined,
  way: number,
  around: Around | undefined,
  subject: string,
): RingPicture {
  const nodes = new Map<string, RingNode>();
  const ties = new Map<string, { from: string; to: string }>();
  const experts = new Set(items.map((item) => item.person.id));
  const add = ({ id, key, name }: Person, ring: number | null, parent: string | null) => {
    if (id === seeker.id || nodes.has(id)) return;
    nodes.set(id, { id, key, name, ring, parent, expert: experts.has(id), named: false });
  };
  const tie = (from: string, to: string) => ties.set([from, to].sort().join(' '), { from, to });

  for (const item of items) {
    const best = item.paths[0];
    const taken = item === chosen ? item.paths[way] : undefined;
    for (const path of [best, taken]) {
      path?.people.forEach((person, place) => {
        const before = path.people[place - 1];
        add(person, place, before && place > 1 ? before.id : null);
        if (before) tie(before.id, person.id);
      });
    }
    add(item.person, null, null);
  }
  for (const { node } of around?.person?.network.edges ?? []) {
    add(node, 1, null);
    tie(seeker.id, node.id);
  }
  for (const { person, via } of around?.reach.people ?? []) {
    const known = via.find((one) => nodes.get(one.id)?.ring === 1);
    if (!known) continue;
    add(person, 2, known.id);
    tie(known.id, person.id);
  }
  return {
    centre: { id: seeker.id, key: seeker.key, name: seeker.you ? 'You' : seeker.name },
    nodes: [...nodes.values()],
    ties: [...ties.values()],
    rings: [
      { name: seekerWords(seeker).network, dashed: false },
      { name: 'two steps', dashed: false },
      { name: 'beyond', dashed: true },
    ],
    subject: { name: subject },
  };
}

/** What stands out for the chosen card: its way, the weakest step of it, and the topic that counts most. */
export function highlightOf(chosen: WayItem | undefined, way: number): RingHighlight | null {
  if (!chosen) return null;
  const path = chosen.paths[way] ?? chosen.paths[0];
  const topic = chosen.topicPaths[0]?.expertise;
  return {
    key: chosen.person.key,
    people: path ? path.people.map((person) => person.id) : [chosen.person.id],
    weakest: path ? weakestStep(path.hops) : null,
    topic: topic ? { id: topic.id, name: topic.name } : null,
  };
}
