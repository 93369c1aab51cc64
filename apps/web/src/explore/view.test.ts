import { expect, test } from 'vitest';
import { parseSearch, stringifySearch } from '../app/search-params.ts';
import { readExploreSearch, searchOf, viewOf } from './address.ts';
import { addFilter, collapse, expand, showPath, startFrom, toggleKind } from './changes.ts';
import { type View, viewAround } from './view.ts';

const read = (address: string) => viewOf(readExploreSearch(parseSearch(address)));

test('everything chosen is in the address and comes back from it', () => {
  const address =
    '?focus=person:ada&depth=3&open=person:ben*person*24,person:ben*topic*12&closed=person:cleo' +
    '&out=person:dov&hide=challenge,topic&topic=weaving&cohort=c1,c2&language=English&asked=now&until=2026-05' +
    '&challenge=challenge:loom&path=person:ada~person:eve&way=2&only=path&layout=layers&size=ways&twin=table&select=person:ben';
  const found = read(address);
  expect(found?.problems).toEqual([]);
  expect(found ? stringifySearch(searchOf(found.view)) : null).toBe(address);
});

test('a view as it is at first has nothing but its focus in the address', () => {
  expect(stringifySearch(searchOf(viewAround('person:ada')))).toBe('?focus=person:ada');
  expect(read('?focus=topic:weaving&depth=1')?.view).toEqual(viewAround('topic:weaving'));
});

test('keys may hold any mark', () => {
  const odd = 'a,b&c=d#é+f g%2C*h~i:j';
  const view: View = {
    ...viewAround(`person:${odd}`),
    expansions: [{ ref: `topic:${odd}`, kind: 'PERSON', count: 12 }],
    closed: [`person:${odd}`],
    opened: [{ ref: `community:${odd}`, count: 100 }],
    out: [`topic:${odd}`],
    filters: [
      { facet: 'topic', value: odd },
      { facet: 'language', value: odd },
    ],
    selected: `person:${odd}`,
    path: { from: `person:${odd}`, to: 'person:a~b', way: 0, only: false },
    challenge: `challenge:${odd}`,
  };
  expect(read(stringifySearch(searchOf(view)))).toEqual({ view, problems: [] });
});

test('what a link says twice is meant once', () => {
  expect(read('?focus=person:ada&language=English,English&hide=topic,topic')?.view).toEqual({
    ...viewAround('person:ada'),
    hidden: ['TOPIC'],
    filters: [{ facet: 'language', value: 'English' }],
  });
});

test('what can’t be meant is said, and as near to it as there is comes of it', () => {
  expect(read('?focus=person:ada&depth=99&layout=spiral')).toEqual({
    view: { ...viewAround('person:ada'), depth: 3 },
    problems: [
      'There is no layout “spiral”; these are rings.',
      'The map shows 1 to 3 steps, and the link asks for 99: this is 3.',
    ],
  });
  expect(read('?focus=ada')).toBeNull();
  expect(
    read('?focus=person:ada&open=x,y*z&path=person:ada~person:ada&until=May&select=ben'),
  ).toEqual({
    view: viewAround('person:ada'),
    problems: [
      'The link asks for ways, and “person:ada~person:ada” does not name two people.',
      '“May” is no month, such as 2026-05: this is the network as it is now.',
      'Nothing here is called “ben”.',
    ],
  });
});

test('ways lead from people to people, and help is for challenges; a link with anything else still opens', () => {
  expect(read('?focus=person:ada&path=topic:weaving~person:ben&challenge=person:ben')).toEqual({
    view: viewAround('person:ada'),
    problems: [
      'The link asks for ways, and “topic:weaving~person:ben” does not name two people.',
      'No challenge is called “person:ben”.',
    ],
  });
});

test('expanding goes on where it stopped, and opens what was folded away before anything else', () => {
  const first = expand(viewAround('person:ada'), 'person:ben', ['PERSON']);
  expect(expand(first, 'person:ben', ['PERSON']).expansions).toEqual([
    { ref: 'person:ben', kind: 'PERSON', count: 24 },
  ]);
  const folded = collapse(first, 'person:ben');
  expect(folded).toMatchObject({ expansions: [], closed: ['person:ben'] });
  expect(expand(folded, 'person:ben', ['PERSON'])).toEqual(viewAround('person:ada'));
});

test('expanding by a kind brings that kind back into the legend', () => {
  const hidden = toggleKind(viewAround('person:ada'), 'TOPIC');
  expect(expand(hidden, 'person:ben', ['TOPIC']).hidden).toEqual([]);
});

test('starting from somebody else keeps filters and looks, and nothing of the old surroundings', () => {
  const filter = { facet: 'topic', value: 'weaving' } as const;
  const before = showPath(addFilter(viewAround('person:ada'), filter), 'person:ada', 'person:eve');
  expect(startFrom(before, 'person:eve')).toEqual({
    ...viewAround('person:eve'),
    filters: [filter],
  });
});
