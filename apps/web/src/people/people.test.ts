import { expect, test } from 'vitest';
import { throughWhom } from './ReachedList.tsx';
import { reachPicture } from './reach-picture.ts';

const person = (id: string) => ({ id, key: `${id}-key`, name: id });
const lena = { ...person('lena'), you: false };
const reached = (hops: number, id: string, ...via: string[]) => ({
  hops,
  ways: via.length,
  person: { ...person(id), headline: null },
  via: via.map(person),
});

test('those further away hang on the first of those they are reached through that is on the map; else one comes onto it', () => {
  const picture = reachPicture(
    lena,
    [person('tomas'), person('olu')],
    [
      { people: [reached(2, 'ada', 'chipo', 'olu'), reached(2, 'ngaire', 'chipo')] },
      { people: [reached(3, 'mira', 'ada')] },
    ],
    undefined,
  );
  expect(picture.nodes.map((node) => [node.id, node.ring, node.parent])).toEqual([
    ['tomas', 1, null],
    ['olu', 1, null],
    ['ada', 2, 'olu'],
    ['chipo', 1, null],
    ['ngaire', 2, 'chipo'],
    ['mira', 3, 'ada'],
  ]);
  expect(picture.rings.map((ring) => ring.name)).toEqual([
    'lena’s network',
    'two steps',
    'three steps',
  ]);
});

test('a way that is shown brings its own people', () => {
  const picture = reachPicture(lena, [], [{ people: [reached(2, 'ada', 'olu')] }], {
    people: [lena, person('olu'), person('ada')].map(({ id, key, name }) => ({ id, key, name })),
  });
  expect(picture.ties).toEqual([
    { from: 'lena', to: 'olu' },
    { from: 'olu', to: 'ada' },
  ]);
});

test('through whom, in words', () => {
  expect(throughWhom([{ name: 'Ada Kowalski' }], 1)).toBe('through Ada Kowalski');
  expect(throughWhom([{ name: 'Ada Kowalski' }, { name: 'Olu' }], 3)).toBe(
    'through Ada Kowalski and 2 more',
  );
});
