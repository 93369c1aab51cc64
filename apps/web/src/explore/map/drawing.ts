import type { ElementDefinition } from 'cytoscape';
import type { Tie } from '../gathered.ts';
import type { Ref } from '../ref.ts';
import type { Shown, ShownNode } from '../shown.ts';
import type { Places, Point } from '../steps.ts';
import { hullsOf } from './hulls.ts';

/** All that the map is drawn from. */
export type Drawing = {
  shown: Shown;
  places: Places;
  selected: Ref | null;
  /** What the map is about: when it changes, everything is brought into view. */
  frame: string;
  /** The width of a node in pixels. */
  sizeOf: (node: ShownNode) => number;
  /** Circles around the focus, from the nearest, with what they are called; none where the layout has no rings. */
  rings: readonly { radius: number; name: string; dashed: boolean }[];
};

const nowhere: Point = { x: 0, y: 0 };

/** Everything Cytoscape draws, without names: those depend on how near one is. Pure. */
export function elementsOf(drawing: Drawing): ElementDefinition[] {
  const { shown, places, selected, sizeOf, rings } = drawing;
  const hubs = hubsOf(shown);
  const centre = places.get(shown.focus?.ref ?? '') ?? nowhere;
  const inHull = new Set(
    shown.communities.filter(({ members }) => members.length > 1).map(({ ref }) => ref),
  );
  return [
    ...hullsOf(drawing).map(({ ref, name, tint, middle, width, height, outline }) => ({
      group: 'nodes' as const,
      data: {
        id: `hull ${ref}`,
        name,
        size: height,
        width,
        // Each corner from the middle, as a part of half the width and height.
        outline: outline.flatMap(({ x, y }) => [
          share(2 * (x - middle.x), width),
          share(2 * (y - middle.y), height),
        ]),
      },
      classes: `hull tint-${tint}`,
      position: middle,
    })),
    ...rings.map(({ radius, name, dashed }, place) => ({
      group: 'nodes' as const,
      data: { id: `ring ${place + 1}`, size: 2 * radius, name },
      classes: dashed ? 'ring beyond' : 'ring',
      position: { ...centre },
    })),
    ...shown.nodes.map((node) => ({
      group: 'nodes' as const,
      data: {
        id: node.ref,
        name: inHull.has(node.ref) ? restOf(node) : nameOnMap(node),
        size: sizeOf(node),
      },
      classes: `${nodeClasses(node, shown, selected)}${hubs.has(node.ref) ? ' hub' : ''}`,
      position: { ...(places.get(node.ref) ?? nowhere) },
    })),
    ...shown.ties.map((tie) => ({
      group: 'edges' as const,
      data: {
        id: `${tie.from} ${tie.kind} ${tie.to}`,
        source: tie.from,
        target: tie.to,
        width: 1 + 1.6 * (tie.strength ?? 0.3),
      },
      classes: tieClasses(tie, shown),
    })),
  ];
}

/** Cytoscape takes nothing beyond -1 and 1, nor what is written with an exponent. */
function share(part: number, whole: number): number {
  return Math.max(-1, Math.min(1, Math.round((1e4 * part) / whole) / 1e4));
}

/** Where nobody is in the middle, those with the most ties: they are named in any case. */
function hubsOf({ focus, nodes, neighbours }: Shown): ReadonlySet<Ref> {
  const degree = ({ ref }: ShownNode) => neighbours.get(ref)?.length ?? 0;
  const people = focus ? [] : nodes.filter((node) => !node.community && degree(node) > 0);
  return new Set(
    people
      .toSorted((a, b) => degree(b) - degree(a))
      .slice(0, 8)
      .map(({ ref }) => ref),
  );
}

function nodeClasses(node: ShownNode, shown: Shown, selected: Ref | null): string {
  return [
    'thing',
    node.community ? 'community' : node.kind.toLowerCase(),
    node.ref === shown.focus?.ref ? 'focus' : '',
    node.ref === selected ? 'selected' : '',
    node.ring === 1 ? 'near' : '',
    node.more.length > 0 ? 'more' : '',
    node.onTheWay ? 'on-the-way' : '',
    node.helper ? 'helper' : '',
    node.ring === null ? 'unreached' : '',
    shown.way.includes(node.ref) ? 'way' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Names of communities begin with how many they are, and end where they would get too long. */
export function nameOnMap({ title, community }: ShownNode): string {
  if (!community) return title;
  const [first, second = ''] = community.about;
  const words = second.length + (first ?? '').length < 26 ? [first, second] : [first];
  return [community.size.toLocaleString('en-GB'), ...words].filter(Boolean).join(' · ');
}

/** Its name stands at the outline around all of them. */
function restOf({ community }: ShownNode): string {
  return `${community?.size.toLocaleString('en-GB')} more`;
}

function tieClasses({ from, to, kind, origin }: Tie, { byRef, way, communities }: Shown): string {
  const [one, other] = [byRef.get(from), byRef.get(to)];
  const leads = one?.via[0] === to || other?.via[0] === from;
  const steps = [way.indexOf(from), way.indexOf(to)];
  const isOnWay = !steps.includes(-1) && Math.abs((steps[0] ?? 0) - (steps[1] ?? 0)) === 1;
  return [
    'tie',
    isOnWay ? 'way' : '',
    kind.toLowerCase(),
    origin ? `from-${origin.toLowerCase()}` : '',
    // Ties that no way from the focus needs are there, but do not come first.
    communities.length > 0
      ? communities.some(({ members }) => members.includes(from) && members.includes(to))
        ? ''
        : 'aside'
      : leads
        ? ''
        : one?.ring === other?.ring
          ? 'aside'
          : 'second',
  ]
    .filter(Boolean)
    .join(' ');
}
