import { choiceFor, facetTitles, filterChoices } from '../filter-choices.ts';
import { kindOf } from '../kinds.ts';
import type { Shown } from '../shown.ts';
import type { Step } from '../steps.ts';
import { monthInWords } from '../words.ts';

/** What narrows or widens a view, in words; empty where all there is can be seen. */
export function filtersInWords({ view, gathered }: Step, shown: Shown): string[] {
  const choices = filterChoices(shown.people);
  const away = view.out.length + view.closed.length;
  return [
    ...view.filters.map((filter) => {
      const { title } = choiceFor(filter, choices);
      const word = facetTitles[filter.facet].toLocaleLowerCase('en-GB');
      return filter.facet === 'asked' ? title.toLocaleLowerCase('en-GB') : `${word} ${title}`;
    }),
    ...(view.until === null ? [] : [`as it was in ${monthInWords(view.until)}`]),
    ...(gathered.beyond ? [`who can help with “${gathered.beyond.title}”`] : []),
    ...view.hidden.map((kind) => `without ${kindOf(kind).words}`),
    ...(view.path?.only ? ['only the ways'] : []),
    ...(away > 0 ? [`${away} taken out or folded away`] : []),
  ];
}
