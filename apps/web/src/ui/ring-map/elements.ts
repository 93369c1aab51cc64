import type { ElementDefinition } from 'cytoscape';
import { type Box, boxAround, createLabelPlacer, type LabelPlacer, type Side } from './labels.ts';
import { type Point, pointAt, type RingHighlight, type RingPicture, ringShare } from './picture.ts';
import { type Shape, shapesOf, subjectId } from './shapes.ts';
import { tiesOf } from './ties.ts';
import { placeTopic } from './topic-place.ts';

export type Size = { width: number; height: number };
export type MeasureText = (text: string, bold: boolean) => number;

const lineHeight = 16;

/** The radius of the outermost ring in a place of this size: room is left for the shapes on it. */
function radiusFor({ width, height }: Size): number {
  return Math.max(90, Math.min(width, height) / 2 - (width < 480 ? 26 : 34));
}

/** Everything Cytoscape draws, with positions in pixels around the middle. Pure: the same in, the same out. */
export function elementsOf(
  picture: RingPicture,
  highlight: RingHighlight | null,
  angles: ReadonlyMap<string, number>,
  size: Size,
  measure: MeasureText,
): ElementDefinition[] {
  const radius = radiusFor(size);
  const shapes = shapesOf(picture, highlight, angles, radius);
  const way = alongTheWay(shapes, highlight?.people ?? []);
  const placer = createLabelPlacer(
    [
      ...shapes.map((shape) => ({ ...shape, radius: shape.size / 2 })),
      ...way.map((at) => ({ id: 'way', at, radius: 4 })),
    ],
    boxAround({ x: 0, y: 0 }, size.width - 8, size.height - 8),
  );
  placer.keep(toolCorner(size));
  const rings = ringElements(picture.rings, radius, placer, measure);

  const sides = new Map<string, Side>();
  const wish = (shape: Shape) => {
    const width = measure(shape.name, shape.rank < 2);
    const label = { id: shape.id, at: shape.at, radius: shape.size / 2, width, height: lineHeight };
    const side = placer.place(label, shape.rank < 2);
    if (side) sides.set(shape.id, side);
  };
  const byRank = [...shapes].sort((a, b) => a.rank - b.rank);
  for (const shape of byRank) if (shape.rank <= 2) wish(shape);

  const end = shapes.find((shape) => shape.id === highlight?.people.at(-1));
  if (highlight?.topic && end) {
    const { id, name } = highlight.topic;
    const topic = { id: `topic ${id}`, key: '', name, classes: 'topic', size: end.size, rank: 1 };
    const label = { width: measure(name, true), height: lineHeight };
    const inTheWay = [...shapes.map((shape) => shape.at), ...way];
    const { at, side } = placeTopic(topic, end.at, inTheWay, placer, label);
    shapes.push({ ...topic, at });
    if (side) sides.set(topic.id, side);
  }
  for (const shape of byRank) if (shape.rank === 2.5) wish(shape);

  return [
    ...rings,
    ...shapes.map((shape) => nodeOf(shape, sides.get(shape.id))),
    ...tiesOf(picture, highlight, subjectId(picture)),
  ];
}

/** The upper right, where the buttons of the map are. */
function toolCorner({ width, height }: Size): Box {
  return { left: width / 2 - 148, right: width / 2, top: -height / 2, bottom: 58 - height / 2 };
}

/** Points along the ties of a way, close enough that nothing fits between them. */
function alongTheWay(shapes: readonly Shape[], way: readonly string[]): Point[] {
  const stops = way.flatMap((id) => shapes.find((shape) => shape.id === id)?.at ?? []);
  return stops.slice(1).flatMap((to, place) => {
    const from = stops[place] ?? to;
    return [0.15, 0.3, 0.45, 0.6, 0.75, 0.88].map((share) => ({
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
    }));
  });
}

function nodeOf(shape: Shape, side: Side | undefined): ElementDefinition {
  const { id, key, name, size, classes, at } = shape;
  const label = side ? name : '';
  const { h, v } = side ?? { h: 'center', v: 'top' };
  return {
    group: 'nodes',
    data: { id, key, name, size, label, h, v },
    classes,
    position: at,
  };
}

/** The rings, and their names on them: at the top, or as near to it as there is room. */
function ringElements(
  rings: RingPicture['rings'],
  radius: number,
  placer: LabelPlacer,
  measure: MeasureText,
): ElementDefinition[] {
  const turns = Array.from(
    { length: 36 },
    (_, place) => (place % 2 === 0 ? 1 : -1) * place * 0.087,
  );
  return rings.flatMap(({ name, dashed }, place) => {
    const distance = radius * ringShare(place + 1, rings.length);
    const spots = turns.map((turn) => pointAt(turn, distance));
    const boxOf = (at: { x: number; y: number }) => boxAround(at, measure(name, false) + 8, 18);
    const at = spots.find((spot) => placer.isFree(boxOf(spot))) ?? { x: 0, y: -distance };
    placer.keep(boxOf(at));
    return [
      {
        group: 'nodes' as const,
        data: { id: `ring ${place + 1}`, label: '', size: 2 * distance },
        classes: dashed ? 'ring beyond' : 'ring',
        position: { x: 0, y: 0 },
      },
      {
        group: 'nodes' as const,
        data: { id: `name of ring ${place + 1}`, label: name, size: 1 },
        classes: 'ring-name',
        position: at,
      },
    ];
  });
}
