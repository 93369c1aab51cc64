import { boxAround, type LabelPlacer } from '../../ui/ring-map/labels.ts';
import type { Point } from '../steps.ts';
import { titleSize, titleSpacing } from './ring-title.ts';

/** Half the height of a title and a little room, in pixels. */
const away = 11;

type Hull = { title: string; middle: Point; height: number };

/**
 * Where the title of a community stands: above its outline or below, moved aside where something is in the way; just above
 * where there is no room at all, since a community without a name says nothing. In pixels, as the placer has them.
 */
export function placeHullTitle(
  { title, middle, height }: Hull,
  placer: LabelPlacer,
  measure: (text: string, bold: boolean) => number,
): { towards: Point; shift: Point } {
  const width = (measure(title, false) * titleSize) / 12 + title.length * titleSpacing + 10;
  const boxAt = ({ towards, shift }: (typeof spots)[number]) =>
    boxAround(
      { x: middle.x + shift.x, y: middle.y + (towards.y * height) / 2 + shift.y },
      width,
      16,
    );
  const spot = spots.find((one) => placer.isFree(boxAt(one))) ?? above;
  placer.keep(boxAt(spot));
  return spot;
}

const above = { towards: { x: 0, y: -1 }, shift: { x: 0, y: -away } };

const spots = [0, -30, 30, -60, 60].flatMap((aside) =>
  [-1, 1].map((side) => ({
    towards: { x: 0, y: side },
    shift: { x: aside, y: side * away },
  })),
);
