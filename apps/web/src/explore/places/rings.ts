import { placeOnRings } from '../../ui/ring-map/angles.ts';
import { pointAt } from '../../ui/ring-map/picture.ts';
import { widthOf } from '../communities/community.ts';
import type { Ref } from '../ref.ts';
import type { Shown, ShownNode } from '../shown.ts';
import type { Places, Point } from '../steps.ts';

/** Between one ring and the next, at least. */
const gap = 150;
/** A ring with fewer needs less room around it. */
const fewOnRing = 16;
/** What each node wants of its ring's circumference. */
const room = 34;
/** A ring with more is drawn as two rows, every other one further out, so that it stays near enough to be read. */
const crowded = 48;
const betweenRows = 46;
/** Nearer than this they cover each other. */
const near = 30;

/**
 * Around the focus by steps, each branch in a sector of its own. Whoever has a place keeps it; newcomers go
 * as near to those they are reached through as there is room.
 */
export function ringPlaces(shown: Shown, kept: Places): Map<Ref, Point> {
  const { focus, nodes, byRef } = shown;
  const places = new Map<Ref, Point>();
  if (!focus) return places;
  const centre = kept.get(focus.ref) ?? { x: 0, y: 0 };
  places.set(focus.ref, centre);
  for (const { ref } of nodes) {
    const place = kept.get(ref);
    if (place) places.set(ref, place);
  }

  const around = nodes.filter((node) => node.ref !== focus.ref);
  const radii = ringRadii(shown, places);
  const angles = placeOnRings(
    around.map(({ ref, ring, via: [parent] }) => ({
      id: ref,
      ring,
      parent: parent === undefined || parent === focus.ref ? null : parent,
      expert: false,
    })),
    new Map([...places].filter(([ref]) => ref !== focus.ref).map(turnAbout(centre))),
    Math.min(4, Math.max(2, radii.length - 1)),
  );
  const outer = outerRows(around, angles);
  for (const { ref, ring } of around) {
    if (places.has(ref)) continue;
    const radius = (radii[ring ?? radii.length - 1] ?? gap) + (outer.has(ref) ? betweenRows : 0);
    const taken = [...places].map(([one, at]) => ({ ...at, reach: reachOf(byRef.get(one)) }));
    places.set(ref, freeFrom(centre, angles.get(ref) ?? 0, radius, taken, reachOf(byRef.get(ref))));
  }
  return places;
}

/** Every other one of each crowded ring, in the order in which they stand around the focus. */
function outerRows(nodes: readonly ShownNode[], angles: ReadonlyMap<Ref, number>): Set<Ref> {
  const outer = new Set<Ref>();
  const rings = new Set(nodes.map(({ ring }) => ring));
  for (const ring of rings) {
    const here = nodes.filter((node) => node.ring === ring);
    if (here.length <= crowded) continue;
    here
      .sort((a, b) => (angles.get(a.ref) ?? 0) - (angles.get(b.ref) ?? 0))
      .forEach(({ ref }, place) => {
        if (place % 2 === 1) outer.add(ref);
      });
  }
  return outer;
}

/** How far out each ring lies, by its number: where those who keep their places are, or as wide as it has to be. */
export function ringRadii({ focus, nodes }: Shown, places: Places): number[] {
  const centre = focus ? (places.get(focus.ref) ?? { x: 0, y: 0 }) : { x: 0, y: 0 };
  const radii = [0];
  const beyond = outerRing(nodes);
  const most = nodes.some((node) => node.ring === null) ? beyond : beyond - 1;
  for (let ring = 1; ring <= most; ring += 1) {
    const here = nodes.filter((node) => (node.ring ?? beyond) === ring);
    const distances = here.flatMap((node) => distanceOf(node, places, centre)).sort(ascending);
    // Half of a crowded ring, and whoever found no room, stands further out.
    const kept = distances[Math.floor(distances.length / 4)];
    const next = (radii[ring - 1] ?? 0) + (here.length < fewOnRing && ring > 1 ? 0.65 : 1) * gap;
    const inRow = here.length > crowded ? here.length / 2 : here.length;
    radii.push(kept ?? Math.max(next, (inRow * room) / (2 * Math.PI)));
  }
  return radii;
}

/** The ring outside all others, for those to whom no tie leads. */
export function outerRing(nodes: readonly Pick<ShownNode, 'ring'>[]): number {
  return Math.max(0, ...nodes.map((node) => node.ring ?? 0)) + 1;
}

function distanceOf({ ref }: ShownNode, places: Places, centre: Point): number[] {
  const place = places.get(ref);
  return place ? [Math.hypot(place.x - centre.x, place.y - centre.y)] : [];
}

const ascending = (a: number, b: number) => a - b;

/** The angle of a place about a centre, clockwise from the top. */
function turnAbout(centre: Point) {
  return ([ref, { x, y }]: [Ref, Point]): [Ref, number] => {
    const angle = Math.atan2(x - centre.x, centre.y - y);
    return [ref, angle < 0 ? angle + 2 * Math.PI : angle];
  };
}

/** A place that is taken, and how far from it nobody else should stand. */
type Taken = Point & { reach?: number };

/** Communities take as much room as they are drawn with. */
function reachOf(node: ShownNode | undefined): number {
  return node?.community ? widthOf(node.community) / 2 + 4 : near / 2;
}

/** So far along its ring somebody may stand from where they belong, in steps of half of `near`. */
const mostAside = 16;

/** The nearest place to an angle where nobody stands yet: aside on the ring as long as that is near, then further out. */
export function freeFrom(
  centre: Point,
  angle: number,
  radius: number,
  taken: readonly Taken[],
  reach = near / 2,
): Point {
  for (let row = 0; row < 12; row += 1) {
    const away = radius + row * 0.75 * near;
    for (let step = 0; step <= 2 * mostAside; step += 1) {
      const aside = (Math.ceil(step / 2) * (step % 2 === 0 ? near : -near)) / 2 / away;
      const { x, y } = pointAt(angle + aside, away);
      const place = { x: centre.x + x, y: centre.y + y };
      const isFree = taken.every(
        (other) =>
          Math.hypot(other.x - place.x, other.y - place.y) >= reach + (other.reach ?? near / 2),
      );
      if (isFree) return place;
    }
  }
  const { x, y } = pointAt(angle, radius);
  return { x: centre.x + x, y: centre.y + y };
}
