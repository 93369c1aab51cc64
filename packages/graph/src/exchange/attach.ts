import { type Entry, type EntryOf, type Problem, topicKey } from '@peergraph/exchange';
import type { Db } from '../db.ts';
import { listAnchors } from './queries.ts';

type Told = EntryOf<'topic'>;
type Anchor = { key: string; topic: string };

export type Attached = {
  entries: Entry[];
  /** How many topics of the taxonomy have nothing to do with those of the graph. */
  leftOut: number;
};

const batchSize = 2_000;

/**
 * What of a taxonomy concerns the topics of a graph: those it has a name for, whatever is directly broader than one of
 * them, and what lies between two of them; with `all` everything. A concept is the topic that its name stands for, or
 * else the only one that its other names do; it then goes by that topic's name. Names that fit several are problems.
 *
 * Topics nobody uses and that only a taxonomy brought are not attached to, or each import would climb one step higher.
 */
export async function attach(
  db: Db,
  told: readonly Entry[],
  { all = false }: { all?: boolean } = {},
): Promise<Attached> {
  const concepts = told.filter((entry): entry is Told => entry.kind === 'topic');
  const { anchorOf, problems } = await anchors(db, concepts);
  const kept = all ? new Set(concepts) : around(concepts, new Set(anchorOf.keys()));
  const nameOf = new Map(
    [...kept].map((entry) => [entry.record.name, anchorOf.get(entry)?.topic ?? entry.record.name]),
  );
  const renamed = (names: string[]) =>
    names.flatMap((name) => {
      const known = nameOf.get(name);
      return known === undefined ? [] : [known];
    });
  const entries = told.flatMap((entry): Entry[] => {
    if (entry.kind === 'bridge') {
      const [from, to] = [entry.record.from, entry.record.to].map((name) => nameOf.get(name));
      if (from === undefined || to === undefined || topicKey(from) === topicKey(to)) return [];
      return [{ ...entry, record: { ...entry.record, from, to } }];
    }
    if (entry.kind !== 'topic') return [entry];
    if (!kept.has(entry)) return [];
    const { name, aliases, description, ...record } = entry.record;
    const anchor = anchorOf.get(entry);
    return [
      {
        ...entry,
        record: {
          ...record,
          name: anchor?.topic ?? name,
          aliases: anchor ? [name, ...aliases] : aliases,
          // What the program says of its own topics stays.
          description: anchor ? undefined : description,
          broader: renamed(record.broader),
          related: renamed(record.related),
        },
      },
    ];
  });
  const toldOf = problems.map((problem): Entry => ({ kind: 'problem', problem }));
  return { entries: [...toldOf, ...entries], leftOut: concepts.length - kept.size };
}

/** Which topic of the graph each concept is, where it is one. */
async function anchors(db: Db, concepts: readonly Told[]) {
  const named = await topicsNamed(db, concepts);
  const anchorOf = new Map<Told, Anchor>();
  const problems: Problem[] = [];
  const byName = concepts.filter(({ record }) => named.has(topicKey(record.name)));
  for (const concept of byName) {
    const [first] = named.get(topicKey(concept.record.name)) ?? [];
    if (first) anchorOf.set(concept, first);
  }
  const taken = new Set([...anchorOf.values()].map(({ key }) => key));
  const claims = new Map<string, Told[]>();
  const wanted = new Map<Told, Anchor>();
  for (const concept of concepts) {
    if (anchorOf.has(concept)) continue;
    const found = new Map(
      concept.record.aliases
        .flatMap((alias) => named.get(topicKey(alias)) ?? [])
        .filter(({ key }) => !taken.has(key))
        .map((anchor) => [anchor.key, anchor]),
    );
    const [only, second] = found.values();
    if (!only) continue;
    if (second) {
      const names = [...found.values()].map(({ topic }) => topic).join(' and ');
      const message = `${concept.record.name} has names of several topics here (${names}); attached to none`;
      problems.push({ ...concept.at, message });
      continue;
    }
    wanted.set(concept, only);
    claims.set(only.key, [...(claims.get(only.key) ?? []), concept]);
  }
  for (const [concept, anchor] of wanted) {
    const rivals = claims.get(anchor.key) ?? [];
    if (rivals.length === 1) anchorOf.set(concept, anchor);
    else if (rivals[0] === concept) {
      const names = rivals.map(({ record }) => record.name).join(', ');
      const message = `${anchor.topic} is another name of several concepts (${names}); attached to none`;
      problems.push({ ...concept.at, message });
    }
  }
  return { anchorOf, problems };
}

async function topicsNamed(db: Db, concepts: readonly Told[]): Promise<Map<string, Anchor[]>> {
  const names = [
    ...new Set(concepts.flatMap(({ record }) => [record.name, ...record.aliases].map(topicKey))),
  ];
  const named = new Map<string, Anchor[]>();
  for (let start = 0; start < names.length; start += batchSize) {
    const found = await listAnchors(db, { names: names.slice(start, start + batchSize) });
    for (const { name, key, topic, isAnchor } of found) {
      if (isAnchor) named.set(name, [...(named.get(name) ?? []), { key, topic }]);
    }
  }
  return named;
}

/** The attached concepts, those directly broader, and those that are over one and under another. */
function around(concepts: readonly Told[], attached: ReadonlySet<Told>): Set<Told> {
  const byName = new Map(concepts.map((concept) => [concept.record.name, concept]));
  const broader = (concept: Told) =>
    concept.record.broader.flatMap((name) => byName.get(name) ?? []);
  const narrower = new Map<Told, Told[]>();
  for (const concept of concepts) {
    for (const over of broader(concept))
      narrower.set(over, [...(narrower.get(over) ?? []), concept]);
  }
  const above = reached(attached, broader);
  const below = reached(attached, (concept) => narrower.get(concept) ?? []);
  return new Set([
    ...attached,
    ...[...attached].flatMap(broader),
    ...[...above].filter((concept) => below.has(concept)),
  ]);
}

function reached(from: Iterable<Told>, next: (concept: Told) => Told[]): Set<Told> {
  const found = new Set<Told>();
  const waiting = [...from];
  for (let concept = waiting.pop(); concept; concept = waiting.pop()) {
    for (const one of next(concept)) {
      if (found.has(one)) continue;
      found.add(one);
      waiting.push(one);
    }
  }
  return found;
}
