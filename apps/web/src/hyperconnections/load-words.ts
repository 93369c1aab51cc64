import { inWords } from '../ui/words/steps.ts';
import type { HyperItem } from './hyper-card.ts';

const times = (count: number) =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${inWords(count)} times`;

/** How many more introductions somebody takes, in words. */
export function roomInWords(room: number): string {
  return room === 0 ? 'no room for now' : `room for ${inWords(room)} more`;
}

/** What being asked already means for somebody, as short phrases; none for whoever was not asked and has room. */
export function loadInWords({
  asked,
  room,
  placesLost = 0,
}: Pick<HyperItem, 'asked' | 'room' | 'placesLost'>): string[] {
  if (asked === 0 && room > 0) return [];
  return [
    ...(asked > 0 ? [`asked ${times(asked)} lately`] : []),
    roomInWords(room),
    ...(placesLost > 0
      ? [`${inWords(placesLost)} ${placesLost === 1 ? 'place' : 'places'} further down for it`]
      : []),
  ];
}

/** Where somebody comes from, where that is outside the seeker’s part of the network or fields. */
export const outsideInWords = {
  COMPONENT: 'another part of the network',
  DISCIPLINE: 'other fields than yours',
} as const;
