import type { NodeKind } from '../generated/graphql.ts';
import { openingStep } from './communities/gather-people.ts';
import { partsOf, type Ref } from './ref.ts';
import type { Twin } from './twin/twins.ts';
import {
  type Depth,
  expansionStep,
  type Filter,
  type Layout,
  type View,
  viewAround,
} from './view.ts';

/** Somebody or something else in the middle; filters, kinds and looks stay. */
export function startFrom(view: View, focus: Ref): View {
  const { hidden, filters, until, layout, size, twin, challenge } = view;
  const kept = layout === 'layers' ? 'rings' : layout;
  const beyond = partsOf(focus)?.kind === 'PERSON' ? challenge : null;
  const looks = { layout: kept, size, twin };
  return { ...viewAround(focus), hidden, filters, until, challenge: beyond, ...looks };
}

export function select(view: View, selected: Ref | null): View {
  return view.selected === selected ? view : { ...view, selected };
}

/** Brings in the neighbours of these kinds, or the next ones where some were brought in before. */
export function expand(view: View, ref: Ref, kinds: readonly NodeKind[]): View {
  // What was only folded away comes back, and nothing new.
  if (view.closed.includes(ref)) return { ...view, closed: without(view.closed, ref) };
  let { expansions } = view;
  for (const kind of kinds) {
    const before = expansions.find((one) => one.ref === ref && one.kind === kind);
    expansions = before
      ? expansions.map((one) =>
          one === before ? { ...one, count: one.count + expansionStep } : one,
        )
      : [...expansions, { ref, kind, count: expansionStep }];
  }
  return { ...view, expansions, hidden: view.hidden.filter((kind) => !kinds.includes(kind)) };
}

/** Takes back what was brought in beside a node; what only stands behind it is folded away. */
export function collapse(view: View, ref: Ref): View {
  const expansions = view.expansions.filter((one) => one.ref !== ref);
  const closed = ref === view.focus ? view.closed : [...without(view.closed, ref), ref];
  return { ...view, expansions, closed };
}

/** Draws the first people of a community as they are, or the next ones where some were before. */
export function openCommunity(view: View, ref: Ref): View {
  const before = view.opened.find((one) => one.ref === ref)?.count ?? 0;
  const others = view.opened.filter((one) => one.ref !== ref);
  const selected = view.selected === ref ? null : view.selected;
  return { ...view, opened: [...others, { ref, count: before + openingStep }], selected };
}

/** Gathers the people of an opened community again. */
export function closeCommunity(view: View, ref: Ref): View {
  return { ...view, opened: view.opened.filter((one) => one.ref !== ref) };
}

/** Takes a node out of the view; the focus stays. */
export function takeOut(view: View, ref: Ref): View {
  if (ref === view.focus || view.out.includes(ref)) return view;
  const selected = view.selected === ref ? null : view.selected;
  return { ...view, out: [...view.out, ref], selected };
}

/** Everything that was taken out or folded away is shown again. */
export function bringBack(view: View): View {
  return { ...view, out: [], closed: [] };
}

export function toggleKind(view: View, kind: NodeKind): View {
  const hidden = view.hidden.includes(kind)
    ? without(view.hidden, kind)
    : [...view.hidden, kind].sort();
  return { ...view, hidden };
}

export function setDepth(view: View, depth: Depth): View {
  return { ...view, depth };
}

export function setLayout(view: View, layout: Layout): View {
  return { ...view, layout };
}

export function setSize(view: View, size: string): View {
  return { ...view, size };
}

export function setTwin(view: View, twin: Twin): View {
  return view.twin === twin ? view : { ...view, twin };
}

export function setUntil(view: View, until: string | null): View {
  return { ...view, until };
}

export function addFilter(view: View, filter: Filter): View {
  return { ...view, filters: [...withoutFilter(view, filter), filter] };
}

export function removeFilter(view: View, filter: Filter): View {
  return { ...view, filters: withoutFilter(view, filter) };
}

export function clearFilters(view: View): View {
  return { ...view, filters: [] };
}

/** The ways between two people; nothing else is shown where it was so before. */
export function showPath(view: View, from: Ref, to: Ref): View {
  const only = view.path?.only ?? false;
  return { ...view, path: { from, to, way: 0, only }, selected: null };
}

/** Which way stands out, and whether the ways are all there is to see: then they are laid out from one end to the other. */
export function choosePath(view: View, change: { way?: number; only?: boolean }): View {
  if (!view.path) return view;
  const path = { ...view.path, ...change };
  const layout = path.only ? 'layers' : view.layout === 'layers' ? 'rings' : view.layout;
  return { ...view, path, layout };
}

export function leavePath(view: View): View {
  return { ...view, path: null, layout: view.layout === 'layers' ? 'rings' : view.layout };
}

/** Draws the hyper-connections for a challenge beyond the rings; null draws none. */
export function lookBeyond(view: View, challenge: Ref | null): View {
  return { ...view, challenge };
}

function without<T>(all: readonly T[], one: T): T[] {
  return all.filter((other) => other !== one);
}

function withoutFilter(view: View, { facet, value }: Filter): Filter[] {
  return view.filters.filter((one) => one.facet !== facet || one.value !== value);
}
