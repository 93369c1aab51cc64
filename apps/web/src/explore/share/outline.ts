import type { NodeKind } from '../../generated/graphql.ts';
import { round } from './marks.ts';

/** Corners of a shape on a circle of radius 1, from the top. */
const corners = (count: number, turn = 0) =>
  Array.from({ length: count }, (_, place) => {
    const angle = ((place + turn) / count) * 2 * Math.PI;
    return [Math.sin(angle), -Math.cos(angle)] as const;
  });

const polygons: Partial<Record<NodeKind, readonly (readonly [number, number])[]>> = {
  TOPIC: corners(6, 0.5),
  DISCIPLINE: corners(8, 0.5),
  COHORT: corners(4),
  SESSION: corners(3),
  PROGRAM: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
};

/** The shape that stands for a kind, as a path around a point. */
export function outline(kind: NodeKind, x: number, y: number, radius: number): string {
  const polygon = polygons[kind];
  if (polygon) {
    const points = polygon.map(([dx, dy]) => `${round(x + dx * radius)} ${round(y + dy * radius)}`);
    return `M${points.join('L')}Z`;
  }
  return kind === 'CHALLENGE' ? roundedSquare(x, y, radius) : circle(x, y, radius);
}

/** A whole circle as a path. */
export function circle(x: number, y: number, radius: number): string {
  const r = round(radius);
  return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

function roundedSquare(x: number, y: number, radius: number): string {
  const corner = round(radius * 0.35);
  const side = round(2 * radius - 2 * corner);
  const arc = (dx: number, dy: number) => `a${corner} ${corner} 0 0 1 ${dx} ${dy}`;
  return `M${round(x - radius + corner)} ${round(y - radius)}h${side}${arc(corner, corner)}v${side}${arc(-corner, corner)}h${-side}${arc(-corner, -corner)}v${-side}${arc(corner, -corner)}Z`;
}
