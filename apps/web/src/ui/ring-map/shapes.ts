import { type Point, pointAt, type RingHighlight, type RingPicture, ringShare } from './picture.ts';

/** Something drawn at a place: a person, the subject, a topic. */
export type Shape = {
  id: string;
  classes: string;
  at: Point;
  /** Its width in pixels. */
  size: number;
  name: string;
  /** Whose name comes first where there is no room for all: 0 the middle, 1 the way, 2 experts, 2.5 others; 3 only on pointing. */
  rank: number;
  /** Of people only: what pressing them passes on. */
  key: string;
};

export function subjectId(picture: RingPicture): string {
  return `subject of ${picture.centre.id}`;
}

/** The middle, the people around it and what the middle holds, each at its place. */
export function shapesOf(
  picture: RingPicture,
  highlight: RingHighlight | null,
  angles: ReadonlyMap<string, number>,
  radius: number,
): Shape[] {
  const scale = Math.min(1, Math.max(0.7, radius / 260));
  const onPath = new Set(highlight?.people ?? []);
  const { centre, nodes, rings, subject } = picture;
  const shapes: Shape[] = [
    {
      ...centre,
      classes: 'centre',
      at: { x: 0, y: 0 },
      size: 30 * scale,
      rank: 0,
    },
  ];
  for (const { id, key, name, ring, expert, named } of nodes) {
    const path = onPath.has(id);
    shapes.push({
      id,
      key,
      name,
      classes: [expert ? 'expert' : '', path ? 'path' : ''].join(' ').trim(),
      at: pointAt(angles.get(id) ?? 0, radius * ringShare(ring, rings.length)),
      size: (expert ? 24 : path ? 22 : 15) * scale,
      rank: path ? 1 : expert ? 2 : named ? 2.5 : 3,
    });
  }
  if (subject)
    shapes.push({
      id: subjectId(picture),
      key: '',
      name: subject.name,
      classes: 'subject',
      at: subjectPlace(picture, angles, radius),
      size: 19 * scale,
      rank: 3,
    });
  return shapes;
}

/** Near the middle, where the fewest ties leave it; upper left if it makes no difference. */
function subjectPlace(
  { nodes, rings }: RingPicture,
  angles: ReadonlyMap<string, number>,
  radius: number,
): Point {
  const upperLeft = (7 * Math.PI) / 4;
  const leaving = nodes
    .filter((node) => node.ring === 1)
    .flatMap((node) => angles.get(node.id) ?? []);
  const worth = (angle: number) =>
    Math.min(0.5, ...leaving.map((other) => Math.acos(Math.cos(angle - other)))) +
    0.04 * Math.cos(angle - upperLeft);
  const [best = upperLeft] = Array.from({ length: 36 }, (_, place) => (place * Math.PI) / 18).sort(
    (a, b) => worth(b) - worth(a),
  );
  return pointAt(best, radius * ringShare(1, rings.length) * 0.55);
}
