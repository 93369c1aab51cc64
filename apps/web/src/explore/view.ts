/*
 * How the explorer is made, and how to extend it.
 *
 * A `View` says what a person wants to see, with nothing that was fetched in it. Everything else follows:
 *   address.ts   view ⇄ search params; a new field of the view is read and written there, and nowhere else
 *   changes.ts   one pure function a change, `(view, …) => view`
 *   gather.ts    fetches what a view needs; two views with the same `needs(view)` share what was fetched
 *   shown.ts     view + what was gathered → what is seen: filters, rings, through whom, how many more
 *   communities/ people gathered where there are more than can be drawn one by one
 *   places/      where it is drawn: one function a layout; who has a place keeps it
 *   steps.ts     undo and redo: a step is a view with what was gathered for it and its places
 *   acts.ts      what a person can do, one object each, `{ id, title, shortcut, run }`; menu, keys and any
 *                command box read the same array, so a new act is one object
 *   commands/    the box over everything: names, sentences, acts, filters
 *   overview/    all communities at a glance, with an address of its own instead of a view
 * The twins of the map (list, tree, table in twin/) and the map itself (map/) are drawn from `Shown` and know nothing of
 * each other; a further twin takes `TwinProps`. What is taken away (share/) reads `Shown` and `View`.
 */
import type { NodeKind } from '../generated/graphql.ts';
import { kindOf } from './kinds.ts';
import { partsOf, type Ref } from './ref.ts';
import type { Twin } from './twin/twins.ts';

/** The first `count` neighbours of one kind that were not there before, brought in beside a node. */
export type Expansion = { ref: Ref; kind: NodeKind; count: number };

export const facets = ['topic', 'discipline', 'cohort', 'language'] as const;
export type Facet = (typeof facets)[number];

/** A wish about people: `value` is a key, or a language. */
export type Filter = { facet: Facet; value: string } | { facet: 'asked'; value: 'now' };

export const layouts = ['rings', 'clusters', 'hops', 'layers'] as const;
export type Layout = (typeof layouts)[number];

export type Depth = 1 | 2 | 3;

export type View = {
  /** Who or what everything stands around. */
  focus: Ref;
  /** How many rings are fetched around the focus. */
  depth: Depth;
  /** In the order in which they were made. */
  expansions: readonly Expansion[];
  /** Nothing is shown that only stands behind one of these. */
  closed: readonly Ref[];
  /** Communities of which some people are drawn as they are, where a view is too large to draw everybody. */
  opened: readonly { ref: Ref; count: number }[];
  /** Taken out by hand. */
  out: readonly Ref[];
  /** Kinds the legend leaves out. */
  hidden: readonly NodeKind[];
  filters: readonly Filter[];
  /** Only ties known by the end of this month, `2026-05`; null for all. */
  until: string | null;
  selected: Ref | null;
  /** Ways between two people; `way` is the one that stands out, from 0; `only`: nothing else is shown. */
  path: { from: Ref; to: Ref; way: number; only: boolean } | null;
  /** The challenge whose hyper-connections are drawn beyond the rings. */
  challenge: Ref | null;
  layout: Layout;
  /** What makes a node large: the id of a measure. */
  size: string;
  /** How those on the map stand beside it. */
  twin: Twin;
};

/** How many an expansion brings in. */
export const expansionStep = 12;

/** What is seen around somebody or something at first. */
export function viewAround(focus: Ref): View {
  return {
    focus,
    depth: depthAround(focus),
    expansions: [],
    closed: [],
    opened: [],
    out: [],
    hidden: [],
    filters: [],
    until: null,
    selected: null,
    path: null,
    challenge: null,
    layout: 'rings',
    size: 'same',
    twin: 'list',
  };
}

/** How many rings are drawn around somebody or something, unless asked otherwise. */
export function depthAround(focus: Ref): Depth {
  const parts = partsOf(focus);
  return parts ? kindOf(parts.kind).depth : 2;
}
