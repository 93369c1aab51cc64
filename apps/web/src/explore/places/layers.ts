import type { Ref } from '../ref.ts';
import type { Shown } from '../shown.ts';
import type { Places, Point } from '../steps.ts';
import { ringsAround } from '../ways.ts';

/** Between one column and the next, and between one node and the next of a column. */
const across = 210;
const down = 54;

/**
 * Columns from left to right by steps from `from`, so that ways are read like lines; within a column whoever is
 * reached through those further up stands further up. Whoever has a place keeps it.
 */
export function layerPlaces(shown: Shown, from: Ref, kept: Places): Map<Ref, Point> {
  const steps = ringsAround(from, shown.neighbours, []);
  const last = Math.max(0, ...steps.values()) + 1;
  const columns: Ref[][] = [];
  for (const { ref } of shown.nodes) {
    const column = steps.get(ref) ?? last;
    columns[column] = [...(columns[column] ?? []), ref];
  }
  const places = new Map<Ref, Point>();
  columns.forEach((refs, column) => {
    const height = (ref: Ref) => {
      const before = (shown.neighbours.get(ref) ?? []).flatMap((other) =>
        steps.get(other) === column - 1 ? (places.get(other)?.y ?? []) : [],
      );
      return before.reduce((sum, y) => sum + y, 0) / Math.max(1, before.length);
    };
    const heights = new Map(refs.map((ref) => [ref, height(ref)]));
    refs
      .sort((a, b) => (heights.get(a) ?? 0) - (heights.get(b) ?? 0))
      .forEach((ref, place) => {
        const y = (place - (refs.length - 1) / 2) * down;
        places.set(ref, kept.get(ref) ?? { x: column * across, y });
      });
  });
  return places;
}
