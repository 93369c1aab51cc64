import type { DrawnCommunity } from '../communities/drawn-communities.ts';
import type { Ref } from '../ref.ts';
import type { Point } from '../steps.ts';
import type { Drawing } from './drawing.ts';

/** The outline around those of a community who are drawn, and what it is called. */
export type Hull = {
  ref: Ref;
  name: string;
  /** Which of the tints it has, from 1. */
  tint: number;
  middle: Point;
  width: number;
  height: number;
  outline: readonly Point[];
};

/** As many tints there are; the largest communities have one of their own. */
export const tints = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** Between somebody and the outline. */
const margin = 16;
const corners = 10;

/** Around each community of which more than one is drawn. */
export function hullsOf({ shown, places, sizeOf }: Drawing): Hull[] {
  return shown.communities.flatMap((community, place): Hull[] => {
    if (community.members.length < 2) return [];
    const outline = convexHull(
      community.members.flatMap((ref) => {
        const [node, at] = [shown.byRef.get(ref), places.get(ref)];
        return node && at ? circleAround(at, sizeOf(node) / 2 + margin) : [];
      }),
    );
    const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)];
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    return [
      {
        ref: community.ref,
        name: nameOf(community),
        tint: tintOf(place),
        middle: { x: (left + right) / 2, y: (top + bottom) / 2 },
        width: right - left,
        height: bottom - top,
        outline,
      },
    ];
  });
}

/** The tint of the community at this place of their order. */
export function tintOf(place: number): number {
  return 1 + (place % tints.length);
}

/** `40 · river maps`. */
function nameOf({ size, about: [first] }: DrawnCommunity): string {
  return [size.toLocaleString('en-GB'), first ?? 'people'].join(' · ');
}

function circleAround({ x, y }: Point, radius: number): Point[] {
  return Array.from({ length: corners }, (_, corner) => {
    const angle = (2 * Math.PI * corner) / corners;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });
}

/** The corners of the smallest outline without a dent around all of these (Andrew's monotone chain). */
function convexHull(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const half = (all: readonly Point[]) => {
    const chain: Point[] = [];
    for (const point of all) {
      while (chain.length > 1 && !turnsLeft(chain.at(-2), chain.at(-1), point)) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

function turnsLeft(a: Point | undefined, b: Point | undefined, c: Point): boolean {
  return !!a && !!b && (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
}
