import type { Ref } from './ref.ts';
import type { Shown } from './shown.ts';
import type { Places } from './steps.ts';

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

export function isArrow(key: string): key is Arrow {
  return ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].includes(key);
}

/**
 * Where an arrow key leads in the list: up and down to the next one, right along a tie away from the focus,
 * left along one back towards it. Null where there is nobody that way.
 */
export function walkInList(
  shown: Shown,
  order: readonly Ref[],
  from: Ref,
  arrow: Arrow,
): Ref | null {
  const place = order.indexOf(from);
  if (arrow === 'ArrowUp') return order[place - 1] ?? null;
  if (arrow === 'ArrowDown') return order[place + 1] ?? null;
  const node = shown.byRef.get(from);
  if (arrow === 'ArrowLeft') return node?.via[0] ?? null;
  const further = (shown.neighbours.get(from) ?? []).filter((ref) =>
    shown.byRef.get(ref)?.via.includes(from),
  );
  return further[0] ?? null;
}

/** Where an arrow key leads on the map: along the tie that points most that way, at most a sixth of a turn off. */
export function walkOnMap(shown: Shown, places: Places, from: Ref, arrow: Arrow): Ref | null {
  const here = places.get(from);
  if (!here) return null;
  const aim = { ArrowRight: 0, ArrowDown: 90, ArrowLeft: 180, ArrowUp: 270 }[arrow];
  const turns = (shown.neighbours.get(from) ?? []).flatMap((ref) => {
    const there = places.get(ref);
    if (!there) return [];
    const angle = (Math.atan2(there.y - here.y, there.x - here.x) * 180) / Math.PI;
    const off = Math.abs(((angle - aim + 540) % 360) - 180);
    return off <= 60 ? [{ ref, off }] : [];
  });
  return turns.sort((a, b) => a.off - b.off)[0]?.ref ?? null;
}
