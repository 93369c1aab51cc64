import type { Ref } from '../ref.ts';
import type { Shown, ShownNode } from '../shown.ts';
import type { Places, Point } from '../steps.ts';

const gap = 30;
const turns = 24;
/** Maps are wider than high: so much further is what lies as far above. */
const wide = 1.35;
/** So many of those a node is tied to best are tried as neighbours. */
const mostTried = 6;

type Circle = Point & { radius: number };

/**
 * Places for circles that must not cover each other, largest first: each beside those it is tied to best, as near to
 * all of them as there is room. The same ones always land in the same places.
 */
export function packed(shown: Shown, sizeOf: (node: ShownNode) => number): Places {
  const placed = new Map<Ref, Circle>();
  const weights = weightsOf(shown);
  const order = [...shown.nodes].sort((a, b) => sizeOf(b) - sizeOf(a));
  for (const node of order) {
    const radius = sizeOf(node) / 2;
    const tied = [...(weights.get(node.ref) ?? [])].flatMap(([ref, weight]) => {
      const circle = placed.get(ref);
      return circle ? [{ circle, weight }] : [];
    });
    const beside = tied
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, mostTried)
      .map(({ circle }) => circle);
    const cost = ({ x, y }: Point) =>
      0.05 * Math.hypot(x, wide * y) +
      tied.reduce(
        (sum, { weight, circle }) => sum + weight * Math.hypot(circle.x - x, wide * (circle.y - y)),
        0,
      );
    const spot =
      best([...beside.flatMap((circle) => around(circle, radius))], radius, placed, cost) ??
      best(
        [...placed.values()].flatMap((circle) => around(circle, radius)),
        radius,
        placed,
        cost,
      );
    placed.set(node.ref, { ...(spot ?? { x: 0, y: 0 }), radius });
  }
  return new Map([...placed].map(([ref, { x, y }]) => [ref, { x, y }]));
}

function around({ x, y, radius: inner }: Circle, radius: number): Point[] {
  const distance = inner + radius + gap;
  return Array.from({ length: turns }, (_, turn) => {
    const angle = (2 * Math.PI * turn) / turns;
    return { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) };
  });
}

/** The cheapest of these places that covers nobody. */
function best(
  places: readonly Point[],
  radius: number,
  placed: ReadonlyMap<Ref, Circle>,
  cost: (place: Point) => number,
): Point | undefined {
  const circles = [...placed.values()];
  const free = places.filter(({ x, y }) =>
    circles.every((one) => Math.hypot(one.x - x, one.y - y) >= one.radius + radius + gap - 1e-6),
  );
  const [first] = free
    .map((place) => ({ place, cost: cost(place) }))
    .sort((a, b) => a.cost - b.cost || a.place.x - b.place.x || a.place.y - b.place.y);
  return first?.place;
}

/** How strongly each node is tied to each other one, as shares of all its ties. */
function weightsOf({ ties }: Shown): Map<Ref, Map<Ref, number>> {
  const weights = new Map<Ref, Map<Ref, number>>();
  for (const { from, to, count = 1 } of ties)
    for (const [one, other] of [[from, to] as const, [to, from] as const]) {
      const own = weights.get(one) ?? new Map<Ref, number>();
      weights.set(one, own.set(other, (own.get(other) ?? 0) + count));
    }
  for (const own of weights.values()) {
    const all = [...own.values()].reduce((sum, one) => sum + one, 0);
    for (const [ref, weight] of own) own.set(ref, weight / all);
  }
  return weights;
}
