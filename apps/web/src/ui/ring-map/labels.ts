import type { Point } from './picture.ts';

export type Box = { left: number; top: number; right: number; bottom: number };
export type Side = { h: 'left' | 'center' | 'right'; v: 'top' | 'center' | 'bottom' };
export type Circle = { id: string; at: Point; radius: number };

/** A name that wants a place beside its shape; width and height of the text in pixels. */
export type Wish = Circle & { width: number; height: number };

/** The room between a shape and its name. */
const margin = 5;

const sides = {
  right: { h: 'right', v: 'center' },
  left: { h: 'left', v: 'center' },
  below: { h: 'center', v: 'bottom' },
  above: { h: 'center', v: 'top' },
} as const satisfies Record<string, Side>;
const corners: readonly Side[] = [
  { h: 'right', v: 'bottom' },
  { h: 'left', v: 'bottom' },
  { h: 'right', v: 'top' },
  { h: 'left', v: 'top' },
];

export type LabelPlacer = {
  /** The side where the name covers the least; null when it covers anything and need not be shown. */
  place: (wish: Wish, must: boolean) => Side | null;
  /** True when nothing is in the way of this box. */
  isFree: (box: Box) => boolean;
  /** Keeps a box free from now on. */
  keep: (box: Box) => void;
};

/**
 * Places names one after the other, the important ones first: each beside its shape, outwards if it can,
 * where it covers no shape, no name placed before it, and stays within bounds.
 */
export function createLabelPlacer(circles: readonly Circle[], bounds: Box): LabelPlacer {
  const taken: Box[] = [];
  const cost = (box: Box, own: string): number =>
    (isInside(box, bounds) ? 0 : 4) +
    taken.filter((other) => overlap(box, other)).length * 3 +
    circles.filter((circle) => circle.id !== own && touches(box, circle)).length;

  return {
    place: (wish, must) => {
      let best: { side: Side; box: Box; cost: number } | undefined;
      for (const side of outwardFirst(wish.at)) {
        const box = boxOf(wish, side);
        const found = { side, box, cost: cost(box, wish.id) };
        if (!best || found.cost < best.cost) best = found;
        if (best.cost === 0) break;
      }
      if (!best || (best.cost > 0 && !must)) return null;
      taken.push(best.box);
      return best.side;
    },
    isFree: (box) => cost(box, '') === 0,
    keep: (box) => taken.push(box),
  };
}

/** The box of this size around a point. */
export function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function outwardFirst({ x, y }: Point): readonly Side[] {
  const { right, left, below, above } = sides;
  const level = x >= 0 ? [right, left] : [left, right];
  const upright = y >= 0 ? [below, above] : [above, below];
  return Math.abs(x) >= Math.abs(y) * 0.6
    ? [...level, ...upright, ...corners]
    : [...upright, ...level, ...corners];
}

function boxOf({ at, radius, width, height }: Wish, { h, v }: Side): Box {
  const away = radius + margin;
  const x = h === 'center' ? 0 : (away + width / 2) * (h === 'right' ? 1 : -1);
  const y = v === 'center' ? 0 : (away + height / 2) * (v === 'bottom' ? 1 : -1);
  return boxAround({ x: at.x + x, y: at.y + y }, width, height);
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function touches(box: Box, { at, radius }: Circle): boolean {
  const x = Math.max(box.left, Math.min(at.x, box.right));
  const y = Math.max(box.top, Math.min(at.y, box.bottom));
  return Math.hypot(at.x - x, at.y - y) < radius;
}

function isInside(box: Box, bounds: Box): boolean {
  return (
    box.left >= bounds.left &&
    box.top >= bounds.top &&
    box.right <= bounds.right &&
    box.bottom <= bounds.bottom
  );
}
