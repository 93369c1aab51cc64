import { firstOf, raiseWithin } from '@peergraph/graph/score';
import type { HyperItem } from './hyper-card.ts';

type Order = { boldness: number; first: number };

/** The first of those who were found, at this boldness, each with what put it there beside its reasons. */
export function inOrder(found: readonly HyperItem[], { boldness, first }: Order): HyperItem[] {
  const all = found.map((item) => ({ ...item, key: item.person.key }));
  const order = { boldness, first: all.length, raiseWithin };
  const placeOf = (items: readonly { key: string }[], key: string) =>
    items.findIndex((item) => item.key === key);
  return firstOf(all, { ...order, first }).map((item, place) => {
    const rested = all.map((one) => (one.key === item.key ? ifNeverAsked(one) : one));
    // Whoever is raised stands where they stand for that.
    const placesLost =
      item.asked > 0 && item.room > 0 && !item.raised
        ? Math.max(0, place - placeOf(firstOf(rested, order), item.key))
        : 0;
    const why = item.raised && item.whyRaised ? `${item.why} ${item.whyRaised}` : item.why;
    return { ...item, why, placesLost };
  });
}

/** Availability grows with the room somebody has: room / (room + 1). */
function ifNeverAsked<One extends Pick<HyperItem, 'availability' | 'asked' | 'room'>>(one: One) {
  const part = (room: number) => room / (room + 1);
  return {
    ...one,
    availability: (one.availability * part(one.room + one.asked)) / part(one.room),
  };
}
