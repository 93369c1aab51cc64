import { generateProgram } from '@peergraph/exchange';

/** What the API says of a view, of people only: as many as were asked for around the one with the most connections. */
export type InventedView = {
  focus: { key: string };
  nodes: ReturnType<typeof nodeOf>[];
  ties: { from: string; to: string; kind: string; strength: number; origin: string }[];
};

/**
 * The people nearest to the best connected one of an invented program, and the connections between them. Those of one
 * cohort, who mostly know each other, are taken for a community.
 */
export function inventView(size: number): InventedView {
  const names = new Map<string, string>();
  const topics = new Map<string, string[]>();
  const cohorts = new Map<string, number>();
  const communities = new Map<string, number>();
  const connections: InventedView['ties'] = [];
  for (const entry of generateProgram({ people: Math.max(20_000, 4 * size), seed: 1 })) {
    if (entry.kind === 'person') names.set(entry.record.key, entry.record.name);
    if (entry.kind === 'cohort') cohorts.set(entry.record.key, cohorts.size);
    if (entry.kind === 'membership') {
      communities.set(entry.record.person, cohorts.get(entry.record.cohort) ?? 0);
    }
    if (entry.kind === 'expertise') push(topics, entry.record.person, entry.record.topic);
    if (entry.kind !== 'connection') continue;
    const { from, to, strength = 0.5, origin = 'OTHER' } = entry.record;
    connections.push({ from, to, kind: 'CONNECTED', strength, origin });
  }
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of connections) {
    push(neighbours, from, to);
    push(neighbours, to, from);
  }
  const degree = (key: string) => neighbours.get(key)?.length ?? 0;
  const [focus = ''] = [...names.keys()].sort((a, b) => degree(b) - degree(a));
  const reached = new Set([focus]);
  // A set may grow while it is gone through: those who are added come later.
  for (const key of reached) {
    if (reached.size >= size) break;
    for (const other of neighbours.get(key) ?? []) if (reached.size < size) reached.add(other);
  }
  return {
    focus: { key: focus },
    nodes: [...reached].map((key) => {
      const community = communities.get(key) ?? null;
      return nodeOf({
        key,
        title: names.get(key),
        degree: degree(key),
        topics: topics.get(key),
        community,
      });
    }),
    ties: connections.filter(({ from, to }) => reached.has(from) && reached.has(to)),
  };
}

/** The same without communities: what is drawn then is drawn whole. */
export function withoutCommunities(view: InventedView): InventedView {
  const nodes = view.nodes.map(({ facets, ...node }) => ({
    ...node,
    facets: { ...facets, community: null },
  }));
  return { ...view, nodes };
}

type Invented = {
  key: string;
  title: string | undefined;
  degree: number;
  topics: readonly string[] | undefined;
  community: number | null;
};

function nodeOf({ key, title = key, degree, topics = [], community }: Invented) {
  return {
    id: key,
    key,
    kind: 'PERSON',
    title,
    subtitle: null,
    distance: 0,
    around: [
      { kind: 'PERSON', count: degree },
      { kind: 'TOPIC', count: topics.length },
    ],
    facets: {
      topics: topics.map((name) => ({ id: name, key: name, name })),
      disciplines: [],
      cohorts: [],
      languages: [],
      canBeAsked: true,
      community,
    },
  };
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
