import { languageInWords } from '../ui/words/person.ts';
import type { Node } from './gathered.ts';
import { matches } from './matches.ts';
import type { Facet, Filter } from './view.ts';

/** Something people can be filtered by, and how many of them it keeps. */
export type FilterChoice = { filter: Filter; title: string; count: number };

export const facetTitles: Record<Filter['facet'], string> = {
  asked: 'Asking',
  topic: 'Knows about',
  discipline: 'Field',
  cohort: 'Cohort',
  language: 'Speaks',
};

const asked: Filter = { facet: 'asked', value: 'now' };

/** All that these people can be filtered by, most people first; `Can be asked now` before everything else. */
export function filterChoices(people: readonly Node[]): FilterChoice[] {
  const found = new Map<string, FilterChoice>();
  const add = (facet: Facet, value: string, title: string) => {
    const id = `${facet} ${value}`;
    const choice = found.get(id) ?? { filter: { facet, value }, title, count: 0 };
    found.set(id, { ...choice, count: choice.count + 1 });
  };
  for (const { facets } of people) {
    for (const { key, name } of facets?.topics ?? []) add('topic', key, name);
    for (const { key, name } of facets?.disciplines ?? []) add('discipline', key, name);
    for (const { key, name } of facets?.cohorts ?? []) add('cohort', key, name);
    for (const language of facets?.languages ?? [])
      add('language', language, languageInWords(language));
  }
  const free = people.filter((node) => matches(node, [asked])).length;
  return [
    { filter: asked, title: 'Can be asked now', count: free },
    ...[...found.values()].sort((a, b) => b.count - a.count || (a.title < b.title ? -1 : 1)),
  ];
}

/** A filter in words with its count; one that nobody here has is named by its key. */
export function choiceFor(filter: Filter, choices: readonly FilterChoice[]): FilterChoice {
  return (
    choices.find(({ filter: one }) => one.facet === filter.facet && one.value === filter.value) ?? {
      filter,
      title: filter.value,
      count: 0,
    }
  );
}
