import { boxAround, type LabelPlacer } from '../../ui/ring-map/labels.ts';
import type { Point } from '../steps.ts';
import { titleSize, titleSpacing } from './ring-title.ts';

/** Half the height of a title and a little room, in pixels. */
const away = 11;

type Hull = { title: string; middle: Point; height: number };

/**
 * Where the title of a community stands: above its outline or below, moved aside or a line further where something is in
 * the way; null where there is no room, which there is as soon as one comes nearer. In pixels, as the placer has them.
 */
export function placeHullTitle(
  { title, middle, height }: Hull,
  placer: LabelPlacer,
  measure: (text: string, bold: boolean) => number,
): { towards: Point; shift: Point } | null {
  const width = (measure(title, false) * titleSize) / 12 + title.length * titleSpacing + 10;
  const spot = spots.find(({ towards, shift }) => {
    const at = { x: middle.x + shift.x, y: middle.y + (towards.y * height) / 2 + shift.y };
    const box = boxAround(at, width, 16);
    if (!placer.isFree(box)) return false;
    placer.keep(box);
    return true;
  });
  return spot ?? null;
}

const spots = [0, 14].flatMap((further) =>
  [0, -30, 30, -60, 60, -90, 90].flatMap((aside) =>
    [-1, 1].map((side) => ({
      towards: { x: 0, y: side },
      shift: { x: aside, y: side * (away + further) },
    })),
  ),
);
