import { useMemo } from 'react';
import { sizesBy } from '../measures.ts';
import { ringRadii } from '../places/rings.ts';
import type { Ref } from '../ref.ts';
import type { Shown } from '../shown.ts';
import type { Step } from '../steps.ts';
import { ringNames } from '../twin/list-groups.ts';
import type { Drawing } from './drawing.ts';

/** What the map is drawn from; `way` stands out instead of the one of the view, where the pointer is on one. */
export function useDrawing(
  { view, places }: Step,
  shown: Shown,
  way: readonly Ref[] | null,
): Drawing {
  return useMemo(() => {
    const hasRings = shown.focus && (view.layout === 'rings' || view.layout === 'hops');
    const names = ringNames(shown);
    return {
      shown: way ? { ...shown, way } : shown,
      places,
      selected: view.selected,
      frame: `${view.focus} ${view.depth} ${view.layout} ${view.path?.only ?? false}`,
      sizeOf: sizesBy(view.size, shown),
      rings: (hasRings ? ringRadii(shown, places).slice(1) : []).map((radius, ring) => ({
        radius,
        name: names[ring] ?? 'beyond',
        dashed: names[ring] === undefined,
      })),
    };
  }, [shown, way, places, view]);
}
