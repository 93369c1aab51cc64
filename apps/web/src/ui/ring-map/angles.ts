import { type RingNode, ringShare } from './picture.ts';

type Placeable = Pick<RingNode, 'id' | 'ring' | 'parent' | 'expert'>;

const fullTurn = 2 * Math.PI;
/** The top stays free for the names of the rings. */
const free = 0.2;
/** How wide a node wants to be on its ring, in radians of the outermost ring; experts carry their names. */
const room = { expert: 0.2, other: 0.12 };

/**
 * An angle for every node, clockwise from the top in radians. Whoever had one keeps it; on a fresh map
 * each branch gets a sector as wide as it needs, so that ties do not cross; newcomers go as near to their
 * parent as there is room.
 */
export function placeOnRings(
  nodes: readonly Placeable[],
  kept: ReadonlyMap<string, number>,
  rings: number,
): Map<string, number> {
  const angles = new Map<string, number>();
  for (const node of nodes) {
    const angle = kept.get(node.id);
    if (angle !== undefined) angles.set(node.id, angle);
  }
  const reachable = nodes.filter((node) => node.ring !== null);
  if (angles.size === 0) placeBranches(reachable, angles, rings);
  else
    for (const node of byRing(reachable))
      if (!angles.has(node.id)) squeezeIn(node, nodes, angles, rings);
  for (const node of nodes) if (!angles.has(node.id)) squeezeIn(node, nodes, angles, rings);
  return angles;
}

function placeBranches(
  nodes: readonly Placeable[],
  angles: Map<string, number>,
  rings: number,
): void {
  const ids = new Set(nodes.map((node) => node.id));
  const children = new Map<string | null, Placeable[]>();
  for (const node of nodes) {
    const parent = node.parent !== null && ids.has(node.parent) ? node.parent : null;
    children.set(parent, [...(children.get(parent) ?? []), node]);
  }
  const width = (node: Placeable): number =>
    Math.max(
      roomOf(node, rings),
      (children.get(node.id) ?? []).reduce((sum, child) => sum + width(child), 0),
    );
  const place = (siblings: readonly Placeable[], from: number, to: number) => {
    const wanted = siblings.reduce((sum, node) => sum + width(node), 0);
    let at = from;
    for (const node of siblings) {
      const share = (width(node) / wanted) * (to - from);
      angles.set(node.id, at + share / 2);
      // A narrow family stays near its parent instead of filling a wide sector.
      const family = (children.get(node.id) ?? []).reduce((sum, child) => sum + width(child), 0);
      const spread = Math.min(share, family * 1.5);
      place(children.get(node.id) ?? [], at + (share - spread) / 2, at + (share + spread) / 2);
      at += share;
    }
  };
  const toExpert = (node: Placeable): boolean =>
    node.expert || (children.get(node.id) ?? []).some(toExpert);
  const leads = nodes.some((node) => node.expert)
    ? toExpert
    : (node: Placeable) => children.has(node.id);
  const roots = children.get(null) ?? [];
  place(spreadOut(roots, leads), free / 2, fullTurn - free / 2);
}

/** The same nodes, with those that lead further spread evenly among those that do not. */
function spreadOut<N>(nodes: readonly N[], leads: (node: N) => boolean): N[] {
  const far = nodes.filter(leads);
  const near = nodes.filter((node) => !leads(node));
  if (far.length === 0) return near;
  return far.flatMap((node, place) => [
    node,
    ...near.slice(
      Math.round((place * near.length) / far.length),
      Math.round(((place + 1) * near.length) / far.length),
    ),
  ]);
}

function squeezeIn(
  node: Placeable,
  nodes: readonly Placeable[],
  angles: Map<string, number>,
  rings: number,
): void {
  const share = ringShare(node.ring, rings);
  const taken = nodes
    .filter((other) => Math.abs(ringShare(other.ring, rings) - share) < 0.15)
    .flatMap((other) => angles.get(other.id) ?? []);
  const wish = (node.parent === null ? undefined : angles.get(node.parent)) ?? widestGap(taken);
  let best = wish;
  let bestRoom = -1;
  for (let step = 0; step <= 60; step += 1) {
    const aside = (Math.ceil(step / 2) * (step % 2 === 0 ? 1 : -1) * Math.PI) / 60;
    const angle = (wish + aside + fullTurn) % fullTurn;
    if (angle < free / 2 || angle > fullTurn - free / 2) continue;
    const nearest = Math.min(Math.PI, ...taken.map((other) => apart(angle, other)));
    if (nearest > bestRoom + 1e-9) {
      best = angle;
      bestRoom = nearest;
    }
    if (nearest >= roomOf(node, rings)) break;
  }
  angles.set(node.id, best);
}

function roomOf({ expert, ring }: Placeable, rings: number): number {
  return (expert ? room.expert : room.other) / ringShare(ring, rings);
}

function widestGap(taken: readonly number[]): number {
  const sorted = [...taken].sort((a, b) => a - b);
  let middle = Math.PI;
  let widest = 0;
  sorted.forEach((angle, place) => {
    const next = sorted[place + 1] ?? (sorted[0] ?? 0) + fullTurn;
    if (next - angle > widest) {
      widest = next - angle;
      middle = (angle + (next - angle) / 2) % fullTurn;
    }
  });
  return middle;
}

/** The angle between two directions, 0 to π. */
function apart(a: number, b: number): number {
  const difference = Math.abs(a - b) % fullTurn;
  return Math.min(difference, fullTurn - difference);
}

function byRing(nodes: readonly Placeable[]): Placeable[] {
  return [...nodes].sort((a, b) => (a.ring ?? 9) - (b.ring ?? 9));
}
