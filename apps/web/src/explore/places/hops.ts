import { pointAt } from '../../ui/ring-map/picture.ts';
import type { Ref } from '../ref.ts';
import type { Shown, ShownNode } from '../shown.ts';
import type { Places, Point } from '../steps.ts';
import { freeFrom, outerRing, ringRadii } from './rings.ts';

/**
 * Circles by steps from the focus, each evenly filled: kinds side by side, and within a kind in the order of
 * those they are reached through. Whoever has a place keeps it.
 */
export function hopPlaces(shown: Shown, kept: Places): Map<Ref, Point> {
  const { focus, nodes } = shown;
  const places = new Map<Ref, Point>();
  if (!focus) return places;
  const centre = kept.get(focus.ref) ?? { x: 0, y: 0 };
  for (const { ref } of nodes) {
    const place = kept.get(ref);
    if (place) places.set(ref, place);
  }
  places.set(focus.ref, centre);
  const radii = ringRadii(shown, places);
  const beyond = outerRing(nodes);
  const order = new Map<Ref, number>([[focus.ref, 0]]);
  for (let ring = 1; ring < radii.length; ring += 1) {
    const here = nodes.filter((node) => (node.ring ?? beyond) === ring);
    const sorted = here.sort(
      (a, b) => a.kind.localeCompare(b.kind) || rank(a, order) - rank(b, order),
    );
    sorted.forEach(({ ref }, place) => {
      order.set(ref, place / sorted.length);
      if (places.has(ref)) return;
      const angle = (2 * Math.PI * (place + 0.5)) / sorted.length;
      places.set(
        ref,
        kept.size === 0
          ? about(centre, pointAt(angle, radii[ring] ?? 0))
          : freeFrom(centre, angle, radii[ring] ?? 0, [...places.values()]),
      );
    });
  }
  return places;
}

function rank({ via: [nearer] }: ShownNode, order: ReadonlyMap<Ref, number>): number {
  return order.get(nearer ?? '') ?? 0;
}

function about(centre: Point, { x, y }: Point): Point {
  return { x: centre.x + x, y: centre.y + y };
}
