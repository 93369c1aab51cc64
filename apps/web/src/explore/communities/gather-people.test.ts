import { expect, test } from 'vitest';
import { searchOf, viewOf } from '../address.ts';
import { addFilter, closeCommunity, openCommunity } from '../changes.ts';
import { joinGraphs } from '../gathered.ts';
import { leavesOutPeople } from '../matches.ts';
import { ringPlaces } from '../places/rings.ts';
import { shownOf } from '../shown.ts';
import { type View, viewAround } from '../view.ts';
import { whatChanged } from '../what-changed.ts';
import { headline, howReached } from '../words.ts';

const person = (key: string, community: number | null, topics: string[], languages: string[]) => ({
  id: key,
  key,
  kind: 'PERSON' as const,
  title: key,
  subtitle: null,
  around: [{ kind: 'PERSON' as const, count: 1 }],
  facets: {
    topics: topics.map((name) => ({ key: name, name })),
    disciplines: [],
    cohorts: [],
    languages,
    canBeAsked: true,
    community,
  },
});
const knows = (from: string, to: string) => ({
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
const times = <T>(count: number, of: (place: number) => T) =>
  Array.from({ length: count }, (_, place) => of(place));

/** Ada knows ten bakers and a weaver; the first baker 250 millers, the weaver 60 dyers and two who are in no community. */
const near = [
  ...times(10, (n) => person(`baker-${n}`, 0, ['bread'], [])),
  person('weaver', 1, ['wool'], []),
];
const far = [
  ...times(250, (n) => person(`miller-${n}`, 0, ['flour', 'bread'], [])),
  ...times(60, (n) => person(`dyer-${n}`, 1, ['wool', 'madder'], n < 5 ? ['Welsh'] : [])),
  ...times(2, (n) => person(`newcomer-${n}`, null, [], [])),
];
const gathered = {
  newcomers: new Set<string>(),
  titles: new Map<string, string>(),
  missing: [],
  beyond: null,
  paths: null,
  ...joinGraphs([
    {
      nodes: [person('ada', 0, [], []), ...near, ...far],
      ties: [
        ...near.map(({ key }) => knows('ada', key)),
        ...far.map(({ key }) => knows(key.startsWith('miller') ? 'baker-0' : 'weaver', key)),
        ...times(7, (n) => knows(`miller-${n}`, `dyer-${n}`)),
      ],
      leftOut: [],
    },
  ]),
};
const ada = viewAround('person:ada');
const refs = (view: View) => shownOf(view, gathered).nodes.map(({ ref }) => ref);
const all = shownOf(ada, gathered);
const ofNear = near.map(({ key }) => `person:${key}`);
const [millers, dyers] = ['community:ada', 'community:weaver'];

test('whoever is near stays; those further away stand together, each community with its size and topics', () => {
  expect(refs(ada)).toEqual([
    'person:ada',
    ...ofNear,
    'person:newcomer-0',
    'person:newcomer-1',
    millers,
    dyers,
  ]);
  expect(headline(all)).toBe('ada knows 11 people, and through them 312 more');
  expect(
    all.nodes
      .filter(({ community }) => community)
      .map((node) => ({
        title: node.title,
        subtitle: node.subtitle,
        via: node.via,
        how: howReached(node, all),
      })),
  ).toEqual([
    {
      title: '250 people about flour and bread',
      subtitle: 'miller-0, miller-1 and 248 people more',
      via: ['person:baker-0'],
      how: 'through baker-0',
    },
    {
      title: '60 people about madder and wool',
      subtitle: 'dyer-0, dyer-1 and 58 people more',
      via: ['person:weaver'],
      how: 'through weaver',
    },
  ]);
});

test.each([
  ['COHORT', 'MEMBER_OF', '320 people around “wool”'],
  ['TOPIC', 'KNOWS_ABOUT', '320 people know about wool'],
] as const)(
  'around a %s the headline counts those who are gathered, and says where they are not all',
  (kind, tie, whole) => {
    const members = times(320, (n) => person(`member-${n}`, n % 2, [], n < 3 ? ['Welsh'] : []));
    const graph = {
      nodes: [{ ...person('wool', null, [], []), kind, facets: null }, ...members],
      ties: members.map(({ key }) => ({ ...knows(key, 'wool'), kind: tie, origin: null })),
      leftOut: [],
    };
    const around = { ...gathered, ...joinGraphs([graph]) };
    const view = viewAround(`${kind.toLowerCase()}:wool`);
    expect(headline(shownOf(view, around), leavesOutPeople(view, around))).toBe(whole);
    const welsh = addFilter(view, { facet: 'language', value: 'Welsh' });
    expect(headline(shownOf(welsh, around), leavesOutPeople(welsh, around))).toBe(
      '3 people shown around “wool”',
    );
  },
);

test('ties run between communities, and say how many they stand for', () => {
  expect(
    all.ties
      .filter(({ count }) => count !== undefined)
      .map(({ from, to, count }) => ({ from, to, count })),
  ).toEqual([
    { from: millers, to: 'person:baker-0', count: 250 },
    { from: dyers, to: 'person:weaver', count: 60 },
    { from: millers, to: dyers, count: 7 },
  ]);
});

test('an opened one shows its people, a hundred at a time, and moves nobody; all of it is in the address', () => {
  const first = openCommunity(ada, millers);
  const shown = shownOf(first, gathered);
  expect(shown.byRef.get(millers)?.community?.size).toBe(150);
  expect(shown.byRef.has('person:miller-99')).toBe(true);
  expect(whatChanged(all, shown)).toBe('100 people of a community are shown one by one.');
  const before = ringPlaces(all, new Map());
  const places = ringPlaces(shown, before);
  expect([...before].map(([ref]) => places.get(ref))).toEqual([...before.values()]);

  const whole = openCommunity(openCommunity(openCommunity(first, millers), millers), dyers);
  expect(refs(whole)).not.toContain(millers);
  expect(refs(whole)).toHaveLength(gathered.nodes.size);
  const search = searchOf(whole);
  expect(search.apart).toBe('community:ada*300,community:weaver*100');
  expect(viewOf(search)?.view).toEqual(whole);
  expect(closeCommunity(closeCommunity(whole, millers), dyers)).toEqual(ada);
  expect(whatChanged(shown, all)).toBe(
    '250 people about flour and bread are gathered into a community.',
  );
});

test('a crowded ring is two rows, on which nobody stands on anybody', () => {
  const many = shownOf(viewAround('person:weaver'), gathered);
  const near = many.nodes.filter(({ ring, community }) => ring === 1 && !community);
  expect(near.length).toBeGreaterThan(48);
  const places = ringPlaces(many, new Map());
  const at = near.flatMap(({ ref }) => places.get(ref) ?? []);
  const rows = new Set(at.map(({ x, y }) => Math.round(Math.hypot(x, y))));
  expect([...rows].sort((a, b) => a - b)).toEqual([170, 216]);
  const distances = at.flatMap((one, place) =>
    at.slice(place + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
  );
  expect(Math.min(...distances)).toBeGreaterThan(29);
});

test('a view that filters leave small enough is drawn whole; who is selected is never gathered', () => {
  const welsh = addFilter(ada, { facet: 'language', value: 'Welsh' });
  expect(refs(welsh)).toEqual([
    'person:ada',
    'person:weaver',
    ...times(5, (n) => `person:dyer-${n}`),
  ]);
  const chosen = shownOf({ ...ada, selected: 'person:dyer-3' }, gathered);
  expect(chosen.byRef.get('person:dyer-3')?.via).toEqual(['person:weaver']);
  expect(chosen.byRef.get(dyers)?.community?.size).toBe(59);
});
