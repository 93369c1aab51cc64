import { expect, test } from 'vitest';
import { addFilter, collapse, takeOut, toggleKind } from './changes.ts';
import { filterChoices } from './filter-choices.ts';
import { joinGraphs } from './gathered.ts';
import { leavesOutPeople } from './matches.ts';
import { hopPlaces } from './places/hops.ts';
import { layerPlaces } from './places/layers.ts';
import { placesOf } from './places/place.ts';
import { ringPlaces } from './places/rings.ts';
import { shownOf } from './shown.ts';
import type { Places } from './steps.ts';
import { viewAround } from './view.ts';
import { walkInList, walkOnMap } from './walk.ts';
import { whatChanged } from './what-changed.ts';
import { headline, howReached } from './words.ts';

const facets = (languages: string[]) => ({
  topics: [],
  disciplines: [],
  cohorts: [],
  languages,
  canBeAsked: true,
  community: null,
});
const person = (key: string, around: number, languages: string[] = []) => ({
  id: key,
  key,
  kind: 'PERSON' as const,
  title: key,
  subtitle: null,
  around: [{ kind: 'PERSON' as const, count: around }],
  facets: facets(languages),
});
const knows = (from: string, to: string, strength: number, since: string | null = null) => ({
  from,
  to,
  kind: 'CONNECTED',
  origin: 'COHORT' as const,
  strength,
  since,
  evidence: null,
  level: null,
  note: null,
});

/** Ada knows Ben and Cleo; both know Dov, Ben better; only Cleo knows Eve; Ada asks about a loom. */
const gathered = {
  newcomers: new Set<string>(),
  titles: new Map<string, string>(),
  missing: [],
  beyond: null,
  paths: null,
  ...joinGraphs([
    {
      nodes: [
        person('ada', 2),
        person('ben', 5),
        person('cleo', 3),
        person('dov', 2, ['Welsh']),
        person('eve', 1),
        { ...person('loom', 1), kind: 'CHALLENGE', facets: null },
      ],
      ties: [
        knows('ada', 'ben', 0.9, '2026-02-03T00:00:00Z'),
        knows('ada', 'cleo', 0.5, '2026-06-01T00:00:00Z'),
        knows('cleo', 'dov', 0.4),
        knows('ben', 'dov', 0.8),
        knows('cleo', 'eve', 0.6),
        { ...knows('ada', 'loom', 0), kind: 'POSES', origin: null, strength: null },
      ],
      leftOut: [],
    },
  ]),
};
const view = viewAround('person:ada');
const refs = (wanted: typeof view) => shownOf(wanted, gathered).nodes.map(({ ref }) => ref);
const all = shownOf(view, gathered);

test('rings are steps along ties, and everyone says through whom and how many more', () => {
  expect(
    all.nodes.map(({ ref, ring, via, more }) => ({ ref, ring, via, more: more[0]?.count ?? 0 })),
  ).toEqual([
    { ref: 'person:ada', ring: 0, via: [], more: 0 },
    { ref: 'person:ben', ring: 1, via: ['person:ada'], more: 3 },
    { ref: 'person:cleo', ring: 1, via: ['person:ada'], more: 0 },
    { ref: 'challenge:loom', ring: 1, via: ['person:ada'], more: 0 },
    { ref: 'person:dov', ring: 2, via: ['person:ben', 'person:cleo'], more: 0 },
    { ref: 'person:eve', ring: 2, via: ['person:cleo'], more: 0 },
  ]);
  expect(headline(all)).toBe('ada knows 2 people, and through them 2 more');
  expect(all.nodes.map((node) => howReached(node, all))).toEqual([
    '',
    'same cohort, Feb 2026',
    'same cohort, Jun 2026',
    'posed',
    'through ben and 1 more',
    'through cleo',
  ]);
});

test('folding somebody away takes those who only stand behind them', () => {
  expect(refs(collapse(view, 'person:cleo'))).not.toContain('person:eve');
  expect(refs(collapse(view, 'person:cleo'))).toContain('person:dov');
  expect(refs(takeOut(view, 'person:cleo'))).toEqual([
    'person:ada',
    'person:ben',
    'challenge:loom',
    'person:dov',
  ]);
});

test('nothing more is promised around anybody than an expansion would bring', () => {
  const moreOf = (wanted: typeof view, ref: string) =>
    shownOf(wanted, gathered)
      .byRef.get(ref)
      ?.more.map(({ count }) => count);
  expect(moreOf(view, 'person:ben')).toEqual([3]);
  // Who was taken out, or came later, is brought back by other means.
  expect(moreOf(takeOut(view, 'person:cleo'), 'person:ada')).toEqual([]);
  expect(moreOf({ ...view, until: '2026-03' }, 'person:ada')).toEqual([]);
  // Eve stands behind Cleo, and unfolding her brings Eve back.
  expect(moreOf(collapse(view, 'person:cleo'), 'person:cleo')).toEqual([1]);
});

test('a filter keeps who fits and the way to them, a time keeps the ties of then', () => {
  const welsh = shownOf(addFilter(view, { facet: 'language', value: 'Welsh' }), gathered);
  expect(welsh.nodes.map(({ ref, onTheWay }) => [ref, onTheWay])).toEqual([
    ['person:ada', false],
    ['person:ben', true],
    ['challenge:loom', false],
    ['person:dov', false],
  ]);
  // The legend counts whom the filters leave; those it leaves out itself could be brought back.
  const filtered = addFilter(view, { facet: 'language', value: 'Welsh' });
  expect([...welsh.counts]).toEqual([
    ['PERSON', 3],
    ['CHALLENGE', 1],
  ]);
  expect(shownOf(toggleKind(filtered, 'PERSON'), gathered).counts).toEqual(welsh.counts);
  expect(headline(welsh, leavesOutPeople(filtered, gathered))).toBe('1 person shown around ada');
  expect(headline(all, leavesOutPeople(view, gathered))).toBe(headline(all));
  // Ada met Cleo in June; before that the way to her was through Ben and Dov.
  const march = shownOf({ ...view, until: '2026-03' }, gathered);
  expect(march.byRef.get('person:cleo')).toMatchObject({ ring: 3, via: ['person:dov'] });
  expect(refs(toggleKind(view, 'CHALLENGE'))).not.toContain('challenge:loom');
});

test('arrow keys walk along ties: in the list by rings, on the map by direction', () => {
  const order = all.nodes.map(({ ref }) => ref);
  expect(walkInList(all, order, 'person:ada', 'ArrowRight')).toBe('person:ben');
  expect(walkInList(all, order, 'person:dov', 'ArrowLeft')).toBe('person:ben');
  expect(walkInList(all, order, 'person:eve', 'ArrowDown')).toBeNull();
  const places = new Map([
    ['person:ada', { x: 0, y: 0 }],
    ['person:ben', { x: 100, y: 20 }],
    ['person:cleo', { x: -20, y: 100 }],
  ]);
  expect(walkOnMap(all, places, 'person:ada', 'ArrowRight')).toBe('person:ben');
  expect(walkOnMap(all, places, 'person:ada', 'ArrowDown')).toBe('person:cleo');
  expect(walkOnMap(all, places, 'person:ada', 'ArrowUp')).toBeNull();
});

const layouts = {
  rings: ringPlaces,
  hops: hopPlaces,
  layers: (shown: typeof all, kept: Places) => layerPlaces(shown, 'person:ada', kept),
};

test.each(Object.entries(layouts))(
  'as %s: whoever has a place keeps it, nobody stands on another, and the same view looks the same',
  (_, place) => {
    const before = place(shownOf(collapse(view, 'person:cleo'), gathered), new Map());
    const after = place(all, before);
    expect([...before].filter(([ref, point]) => after.get(ref) !== point)).toEqual([]);
    expect(place(all, new Map())).toEqual(place(all, new Map()));
    const spots = [...after.values()];
    const distances = spots.flatMap((one, at) =>
      spots.slice(at + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    );
    expect(after.size).toBe(all.nodes.length);
    expect(Math.min(...distances)).toBeGreaterThan(24);
  },
);

test('in columns nobody else stands on the line of the best way, also where it passes a column', () => {
  const ways = [
    ['person:ben', 'person:dov'],
    ['person:ben', 'person:ada', 'person:cleo', 'person:dov'],
  ] as const;
  const places = layerPlaces(
    { ...all, ways: ways.map((way) => [...way]) },
    'person:ben',
    new Map(),
  );
  const onTheLine = [...places].filter(([, { y }]) => y === 0).map(([ref]) => ref);
  expect(onTheLine.sort()).toEqual(['person:ben', 'person:dov']);
});

test('only the ways between two others: in a row where nothing is in the middle, and all where there is no way', async () => {
  const path = { from: 'person:ben', to: 'person:dov', way: 0, only: true };
  const way = {
    people: ['ben', 'dov'].map((key) => ({ id: key, key, name: key })),
    hops: [],
    length: 1,
    strength: 0.8,
    sentence: '',
    broker: null,
  };
  const between = (ways: (typeof way)[]) =>
    shownOf({ ...view, path }, { ...gathered, paths: { from: 'ben', to: 'dov', ways } });
  const [first, second, ...others] = (
    await placesOf({ ...view, path }, between([way]), new Map())
  ).values();
  expect([first?.y === second?.y, others]).toEqual([true, []]);
  expect(first?.x).not.toBe(second?.x);
  // Whoever was brought in would not be seen.
  expect(between([way]).nodes.flatMap(({ more }) => more)).toEqual([]);
  expect(between([]).nodes).toHaveLength(all.nodes.length);
  expect(whatChanged(all, between([way]))).toBe('3 people and 1 challenge left. 2 are shown.');
});

test('people can be filtered by whatever they have, the commonest first', () => {
  expect(filterChoices(all.people).map(({ title, count }) => `${title} ${count}`)).toEqual([
    'Can be asked now 4',
    'Welsh 1',
  ]);
});
