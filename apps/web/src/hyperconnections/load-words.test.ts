import { expect, test } from 'vitest';
import type { HyperItem } from './hyper-card.ts';
import { inOrder } from './in-order.ts';
import { loadInWords } from './load-words.ts';

type Known = Partial<Pick<HyperItem, 'asked' | 'room' | 'fromOutside' | 'relevance'>>;
const one = (key: string, told: Known = {}): HyperItem => {
  const { asked = 0, room = 2, fromOutside = null, relevance = 0.8 } = told;
  return {
    person: {
      id: key,
      key,
      name: key,
      languages: [],
      paused: false,
      disciplines: [],
      headline: null,
      affiliation: null,
      city: null,
      country: null,
      capacity: null,
    },
    relevance,
    novelty: 0.5,
    reachability: 0.5,
    availability: room / (room + 1),
    asked,
    room,
    fromOutside,
    distance: 2,
    why: `${key} knows it.`,
    whyRaised: fromOutside ? 'They come from elsewhere.' : null,
    paths: [],
    topicPaths: [],
    evidence: [],
  };
};
const told = (items: HyperItem[]) =>
  items.map(({ person, raised, placesLost }) => [person.key, raised, placesLost]);

test('whoever was asked often stands further down, and it is said by how much', () => {
  const found = [one('ada', { asked: 2, room: 1, relevance: 0.81 }), one('ben'), one('cleo')];
  const shown = inOrder(found, { boldness: 0.5, first: 10 });
  expect(told(shown)).toEqual([
    ['ben', false, 0],
    ['cleo', false, 0],
    ['ada', false, 2],
  ]);
  expect(shown.map(loadInWords)).toEqual([
    [],
    [],
    ['asked twice lately', 'room for one more', 'two places further down for it'],
  ]);
});

test('of whoever has no room only that is said', () => {
  const [full] = inOrder([one('ada', { asked: 1, room: 0 })], { boldness: 0.5, first: 10 });
  expect(full && loadInWords(full)).toEqual(['asked once lately', 'no room for now']);
});

test('somebody from outside is raised among the first five, and says so', () => {
  const found = ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => one(key));
  const shown = inOrder([...found, one('out', { fromOutside: 'COMPONENT', relevance: 0.4 })], {
    boldness: 0.5,
    first: 10,
  });
  expect(shown.findIndex(({ raised }) => raised)).toBe(4);
  expect(shown[4]?.why).toBe('out knows it. They come from elsewhere.');
});
