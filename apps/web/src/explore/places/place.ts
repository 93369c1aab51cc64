import type { Shown } from '../shown.ts';
import type { Places } from '../steps.ts';
import type { Layout } from '../view.ts';
import { ringPlaces } from './rings.ts';

/** A place for everybody who is shown; those who have one in `kept` stay there, also while they are away. */
export async function placesOf(_layout: Layout, shown: Shown, kept: Places): Promise<Places> {
  return new Map([...kept, ...ringPlaces(shown, kept)]);
}
