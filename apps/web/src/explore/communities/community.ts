import { listed } from '../../ui/words/list.ts';
import { counted } from '../kinds.ts';
import type { Ref } from '../ref.ts';
import type { ShownNode } from '../shown.ts';

/** What a node is that stands for many people. */
export type Community = {
  size: number;
  /** Those who are known by name, nearest or best connected first; all of them around a focus. */
  people: readonly Pick<ShownNode, 'key' | 'kind' | 'title' | 'ring'>[];
  /** The topics that set them apart, at most three. */
  about: readonly string[];
};

/** A community is named by somebody in it: numbers change with every import, keys stay. */
export function communityRef(key: string): Ref {
  return `community:${key}`;
}

export function isCommunity(ref: Ref): boolean {
  return ref.startsWith('community:');
}

/** The key of the one a community is named by. */
export function namesakeOf(ref: Ref): string {
  return ref.slice('community:'.length);
}

/** `45 people about facilitation and river maps`. */
export function communityTitle({ size, about }: Pick<Community, 'size' | 'about'>): string {
  const people = counted(size, 'PERSON');
  return about.length > 0 ? `${people} about ${listed(about)}` : people;
}

/** `Ada Kowalski, Jun Rahimi and 43 others`. */
export function communityNames({ size, people }: Community): string {
  const named = people.slice(0, 2).map(({ title }) => title);
  const others = size - named.length;
  return others > 0 ? `${named.join(', ')} and ${counted(others, 'PERSON')} more` : listed(named);
}

/** How wide a community is drawn beside single people: its area grows with how many they are. */
export function widthOf({ size }: Pick<Community, 'size'>): number {
  return 16 + 4.5 * Math.sqrt(Math.min(size, 400));
}
