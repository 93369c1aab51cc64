import type { NodeKind } from '../generated/graphql.ts';

type Kind = {
  kind: NodeKind;
  word: string;
  words: string;
  /** How many rings around one of this kind, unless asked otherwise. */
  depth: 1 | 2;
  /** What the rings around one of this kind are made of: only along these is walked. */
  walk: readonly NodeKind[];
  /** What else stands beside it at first, one step away. */
  also: readonly NodeKind[];
  /** What expanding one of this kind brings first. */
  opens: readonly NodeKind[];
};

/** The kinds of things on the map, in the order of the legend. */
export const kinds: readonly Kind[] = [
  {
    kind: 'PERSON',
    word: 'person',
    words: 'people',
    depth: 2,
    walk: ['PERSON'],
    also: ['CHALLENGE'],
    opens: ['PERSON'],
  },
  {
    kind: 'CHALLENGE',
    word: 'challenge',
    words: 'challenges',
    depth: 2,
    walk: ['TOPIC', 'PERSON'],
    also: ['COHORT'],
    opens: ['PERSON', 'TOPIC'],
  },
  {
    kind: 'TOPIC',
    word: 'topic',
    words: 'topics',
    depth: 1,
    walk: ['PERSON', 'TOPIC', 'CHALLENGE', 'DISCIPLINE'],
    also: [],
    opens: ['PERSON'],
  },
  {
    kind: 'DISCIPLINE',
    word: 'discipline',
    words: 'disciplines',
    depth: 1,
    walk: ['TOPIC', 'PERSON'],
    also: [],
    opens: ['TOPIC'],
  },
  {
    kind: 'PROGRAM',
    word: 'program',
    words: 'programs',
    depth: 1,
    walk: ['COHORT', 'PERSON', 'CHALLENGE'],
    also: [],
    opens: ['COHORT'],
  },
  {
    kind: 'COHORT',
    word: 'cohort',
    words: 'cohorts',
    depth: 1,
    walk: ['PERSON', 'CHALLENGE'],
    also: ['PROGRAM', 'SESSION'],
    opens: ['PERSON'],
  },
  {
    kind: 'SESSION',
    word: 'session',
    words: 'sessions',
    depth: 1,
    walk: ['PERSON', 'TOPIC'],
    also: ['COHORT'],
    opens: ['PERSON'],
  },
];

/** What is known of a kind. */
export function kindOf(kind: NodeKind): Kind {
  const found = kinds.find((one) => one.kind === kind);
  if (!found) throw new Error(`The kind ${kind} is not in the table of kinds.`);
  return found;
}

/** `1 person`, `8 challenges`. */
export function counted(count: number, kind: NodeKind): string {
  const { word, words } = kindOf(kind);
  return `${count.toLocaleString('en-GB')} ${count === 1 ? word : words}`;
}

/** The shape that stands for a kind everywhere. */
export function shapeOf(kind: NodeKind) {
  const shapes = {
    PERSON: 'person',
    TOPIC: 'topic',
    CHALLENGE: 'challenge',
    DISCIPLINE: 'discipline',
    PROGRAM: 'program',
    COHORT: 'cohort',
    SESSION: 'session',
  } as const;
  return shapes[kind];
}
