import { describe, expect, test } from 'vitest';
import { howItCameIn, howManyOfEach, tagOf } from './how-understood.ts';
import { highlightOf, pictureOf, type WayItem } from './picture-of.ts';

const person = (id: string) => ({ id, key: `${id}-key`, name: id.toUpperCase() });
const seeker = { ...person('lena'), you: true };
const way = (...ids: string[]) => ({
  people: ids.map(person),
  hops: ids.slice(1).map((_, place) => ({ strength: place === 0 ? 0.4 : 0.9 })),
});
const drift = { expertise: { id: 'drift', name: 'instrumental drift' } };
const mira: WayItem = {
  person: person('mira'),
  paths: [way('lena', 'tomas', 'ada', 'mira'), way('lena', 'olu', 'ada', 'mira')],
  topicPaths: [drift],
};
const pavel: WayItem = { person: person('pavel'), paths: [], topicPaths: [] };
const around = {
  person: { network: { edges: [{ node: person('tomas') }, { node: person('chipo') }] } },
  reach: {
    people: [
      { person: person('ngaire'), via: [{ id: 'stranger' }, { id: 'chipo' }] },
      { person: person('far'), via: [{ id: 'stranger' }] },
    ],
  },
};

describe('the picture of a list', () => {
  const rings = (picture: ReturnType<typeof pictureOf>) =>
    picture.nodes.map((node) => [node.id, node.ring, node.parent]);

  test('the best way to everybody, over the ground of the own network', () => {
    const picture = pictureOf(seeker, [mira, pavel], mira, 0, around, 'Sensor drift');
    expect(rings(picture)).toEqual([
      ['tomas', 1, null],
      ['ada', 2, 'tomas'],
      ['mira', 3, 'ada'],
      ['pavel', null, null],
      ['chipo', 1, null],
      ['ngaire', 2, 'chipo'],
    ]);
    expect(picture.nodes.filter((node) => node.expert).map((node) => node.id)).toEqual([
      'mira',
      'pavel',
    ]);
    expect(picture.centre.name).toBe('You');
  });

  test('another way that was taken is on it too', () => {
    const picture = pictureOf(seeker, [mira], mira, 1, undefined, 'Sensor drift');
    expect(rings(picture)).toEqual([
      ['tomas', 1, null],
      ['ada', 2, 'tomas'],
      ['mira', 3, 'ada'],
      ['olu', 1, null],
    ]);
    expect(picture.ties).toContainEqual({ from: 'olu', to: 'ada' });
  });

  test('what stands out is the chosen way, or only the person where there is none', () => {
    expect(highlightOf(mira, 1)).toEqual({
      key: 'mira-key',
      people: ['lena', 'olu', 'ada', 'mira'],
      weakest: 0,
      topic: { id: 'drift', name: 'instrumental drift' },
    });
    expect(highlightOf(pavel, 0)).toEqual({
      key: 'pavel-key',
      people: ['pavel'],
      weakest: null,
      topic: null,
    });
    expect(highlightOf(undefined, 0)).toBeNull();
  });
});

describe('how a topic came in', () => {
  const topic = (name: string, discipline: string) => ({
    name,
    disciplines: [{ name: discipline }],
  });
  const similar = {
    how: 'MEANS_SIMILAR' as const,
    topic: topic('instrumental drift', 'astronomy'),
    through: { name: 'sensor drift' },
  };
  const named = { how: 'NAMED' as const, topic: topic('wells', 'hydrology') };
  const wider = { ...similar, how: 'BROADER' as const };

  test('in few words and in a sentence', () => {
    expect([tagOf(similar), howItCameIn(similar)]).toEqual([
      '≈ in astronomy',
      'What astronomy calls “sensor drift”.',
    ]);
    expect(howItCameIn(wider)).toBe('“sensor drift” is a part of it.');
  });

  test('how many of each kind', () => {
    expect(howManyOfEach([wider, similar, named, { how: 'CO_OCCURS' }])).toBe(
      '1 named, 1 in other fields’ words, 2 related',
    );
    expect(howManyOfEach([{ how: 'FULL_TEXT' }])).toBe('1 like the words');
  });
});
