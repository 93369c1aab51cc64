import type { Shown } from '../shown.ts';
import type { Places } from '../steps.ts';
import type { View } from '../view.ts';
import { clusterPlaces } from './clusters.ts';
import { hopPlaces } from './hops.ts';
import { layerPlaces } from './layers.ts';
import { ringPlaces } from './rings.ts';

/** A place for everybody who is shown; those who have one in `kept` stay there, also while they are away. */
export async function placesOf(view: View, shown: Shown, kept: Places): Promise<Places> {
  return new Map([...kept, ...(await newPlaces(view, shown, kept))]);
}

async function newPlaces({ layout, path, focus }: View, shown: Shown, kept: Places) {
  // Where only the ways between two others are shown, nothing stands around the focus.
  const isAroundFocus = layout === 'rings' || layout === 'hops';
  if (isAroundFocus && !shown.focus) return layerPlaces(shown, path?.from ?? focus, kept);
  switch (layout) {
    case 'rings':
      return ringPlaces(shown, kept);
    case 'hops':
      return hopPlaces(shown, kept);
    case 'layers':
      return layerPlaces(shown, path?.from ?? focus, kept);
    case 'clusters':
      return await clusterPlaces(shown, kept);
  }
}
