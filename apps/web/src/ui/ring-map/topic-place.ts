import { boxAround, type LabelPlacer, type Side } from './labels.ts';
import { type Point, pointAt } from './picture.ts';
import type { Shape } from './shapes.ts';

/**
 * Beside the person who knows the topic: the nearest place, a little in or out or round, with room for the
 * shape and for its name.
 */
export function placeTopic(
  topic: Omit<Shape, 'at'>,
  end: Point,
  inTheWay: readonly Point[],
  placer: LabelPlacer,
  label: { width: number; height: number },
): { at: Point; side: Side | null } {
  const distance = Math.hypot(end.x, end.y);
  const direction = Math.atan2(end.x, -end.y);
  const candidates = [0.16, 0.24, 0.34, 0.46, 0.6, 0.8]
    .flatMap((aside) => [aside, -aside])
    .flatMap((aside) =>
      [1, 0.88, 1.1, 0.76, 0.64].map((further) => pointAt(direction + aside, distance * further)),
    )
    .sort((a, b) => apart(a, end) - apart(b, end));
  const free = (point: Point) => Math.min(...inTheWay.map((other) => apart(other, point)));
  const roomy = candidates.filter(
    (point) =>
      free(point) >= topic.size * 1.4 && placer.isFree(boxAround(point, topic.size, topic.size)),
  );
  for (const at of roomy) {
    const side = placer.place({ id: topic.id, at, radius: topic.size / 2, ...label }, false);
    if (side) return { at, side };
  }
  const at = roomy[0] ?? candidates.sort((a, b) => free(b) - free(a))[0] ?? end;
  return { at, side: placer.place({ id: topic.id, at, radius: topic.size / 2, ...label }, true) };
}

function apart(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
