import { expect, test } from 'vitest';
import { joinGraphs } from '../gathered.ts';
import { shownOf } from '../shown.ts';
import { viewAround } from '../view.ts';
import { ringPlaces } from './rings.ts';

const person = (key: string) => ({
  id: key,
  key,
  kind: 'PERSON' as const,
  title: key,
  subtitle: null,
  around: [],
  facets: null,
});
const knows = ([from, to]: readonly [string, string]) => ({
  from,
  to,
  kind: 'CONNECTED',
  origin: 'COHORT' as const,
  strength: 0.5,
  since: null,
  evidence: null,
  level: null,
  note: null,
});

test('whoever leads to many leaves the others their place on the ring', () => {
  // Ada knows a dozen; one of them knows forty more, and each of those somebody else.
  const friends = Array.from({ length: 12 }, (_, place) => `friend-${place}`);
  const guests = Array.from({ length: 40 }, (_, place) => `guest-${place}`);
  const further = guests.map((key) => `of-${key}`);
  const ties = [
    ...friends.map((key) => ['ada', key] as const),
    ...guests.map((key) => ['friend-0', key] as const),
    ...guests.map((key) => [key, `of-${key}`] as const),
  ];
  const graph = {
    nodes: ['ada', ...friends, ...guests, ...further].map(person),
    ties: ties.map(knows),
    leftOut: [],
  };
  const nothing = {
    newcomers: new Set<string>(),
    titles: new Map<string, string>(),
    missing: [],
    beyond: null,
    paths: null,
  };
  const gathered = { ...nothing, ...joinGraphs([graph]) };
  const shown = shownOf({ ...viewAround('person:ada'), depth: 3 }, gathered);
  const places = ringPlaces(shown, new Map());
  const at = friends.flatMap((key) => places.get(`person:${key}`) ?? []);
  expect(new Set(at.map(({ x, y }) => Math.round(Math.hypot(x, y))))).toEqual(new Set([150]));
  const apart = at.flatMap((one, place) =>
    at.slice(place + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
  );
  expect(Math.min(...apart)).toBeGreaterThan(29);
});
