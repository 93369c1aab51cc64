import { boxAround, type LabelPlacer } from '../../ui/ring-map/labels.ts';
import { pointAt } from '../../ui/ring-map/picture.ts';
import type { Point } from '../steps.ts';

/** In pixels; the letters stand a little apart, so that nobody takes a title for somebody's name. */
export const titleSize = 10;
export const titleSpacing = 0.9;

/** Small capitals, but for a typeface that has none. */
export function titleOf(name: string): string {
  return name.toLocaleUpperCase('en-GB');
}

type Ring = { title: string; middle: Point; radius: number };

/**
 * Where the title of a ring stands and covers nothing: on the line of the ring, else just outside or inside of it, as near
 * to the top as can be. Null where there is no room at all. Everything in pixels, from where the placer has its middle.
 */
export function placeRingTitle(
  { title, middle, radius }: Ring,
  placer: LabelPlacer,
  measure: (text: string, bold: boolean) => number,
): { towards: Point; shift: Point } | null {
  const width = (measure(title, false) * titleSize) / 12 + title.length * titleSpacing + 10;
  const spot = spots.find(({ towards, shift }) => {
    const at = {
      x: middle.x + towards.x * radius + shift.x,
      y: middle.y + towards.y * radius + shift.y,
    };
    const box = boxAround(at, width, 16);
    if (!placer.isFree(box)) return false;
    placer.keep(box);
    return true;
  });
  return spot ?? null;
}

const spots = [0, 16, -16].flatMap((away) =>
  Array.from({ length: 31 }, (_, place) => {
    const degrees = Math.ceil(place / 2) * (place % 2 === 0 ? 12 : -12);
    const towards = pointAt((degrees * Math.PI) / 180, 1);
    return { towards, shift: { x: towards.x * away, y: towards.y * away } };
  }),
);
