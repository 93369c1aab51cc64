import type { Ref } from '../ref.ts';
import type { Shown } from '../shown.ts';
import type { Places, Point } from '../steps.ts';
import { ringsAround } from '../ways.ts';

/** Between one column and the next, and between one node and the next of a column. */
const across = 200;
const down = 66;

/**
 * Columns from left to right, so that ways are read like lines; within a column whoever is tied to those
 * further up in the column before stands further up. The row in the middle belongs to the best way alone: its line
 * may pass a column in which it has nobody. Whoever has a place keeps it.
 */
export function layerPlaces(shown: Shown, from: Ref, kept: Places): Map<Ref, Point> {
  const columnOf = shown.ways.length > 0 ? alongWays(shown.ways) : bySteps(shown, from);
  const last = Math.max(0, ...columnOf.values());
  const columns: Ref[][] = [];
  for (const { ref } of shown.nodes) {
    const column = columnOf.get(ref) ?? last + 1;
    columns[column] = [...(columns[column] ?? []), ref];
  }
  const best = new Set(shown.ways[0]);
  const places = new Map<Ref, Point>();
  columns.forEach((refs, column) => {
    const height = (ref: Ref) => {
      const before = (shown.neighbours.get(ref) ?? []).flatMap((other) =>
        (columnOf.get(other) ?? last) < column ? (places.get(other)?.y ?? []) : [],
      );
      return before.reduce((sum, y) => sum + y, 0) / Math.max(1, before.length);
    };
    const heights = new Map(refs.map((ref) => [ref, height(ref)]));
    refs.sort((a, b) => (heights.get(a) ?? 0) - (heights.get(b) ?? 0));
    for (const [ref, row] of best.size > 0 ? rowsBeside(refs, best) : rowsOf(refs))
      places.set(ref, kept.get(ref) ?? { x: column * across, y: row * down });
  });
  return places;
}

/** Rows around the middle, which is 0. */
const rowsOf = (refs: readonly Ref[]): [Ref, number][] =>
  refs.map((ref, place) => [ref, place - (refs.length - 1) / 2]);

/** The same with the middle kept for whoever of the best way stands here. */
function rowsBeside(refs: readonly Ref[], best: ReadonlySet<Ref>): [Ref, number][] {
  const middle = refs.find((ref) => best.has(ref));
  const others = refs.filter((ref) => ref !== middle);
  const above = Math.ceil(others.length / 2);
  return [
    ...(middle ? [[middle, 0] satisfies [Ref, number]] : []),
    ...others.map((ref, place): [Ref, number] => [
      ref,
      place < above ? place - above : place - above + 1,
    ]),
  ];
}

function bySteps({ neighbours }: Shown, from: Ref): Map<Ref, number> {
  return ringsAround(from, neighbours, []);
}

/** As far along as on the longest way that goes through them; the far end of all ways comes last. */
function alongWays(ways: readonly (readonly Ref[])[]): Map<Ref, number> {
  const columns = new Map<Ref, number>();
  for (const way of ways)
    way.forEach((ref, place) => {
      columns.set(ref, Math.max(place, columns.get(ref) ?? 0));
    });
  const end = ways[0]?.at(-1);
  if (end !== undefined) columns.set(end, Math.max(...ways.map((way) => way.length - 1)));
  return columns;
}
