import { choiceFor, facetTitles, filterChoices } from '../filter-choices.ts';
import { kindOf } from '../kinds.ts';
import { partsOf } from '../ref.ts';
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

/** A name for a file that says what is in it and when it was made: `peergraph lena-okafor nodes 2026-05-31.csv`. */
export function fileName({ view }: Step, what: string, ending: string, at: Date): string {
  const key = partsOf(view.focus)?.key ?? 'view';
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  const safe = key.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 60);
  return ['peergraph', safe, what, day].filter(Boolean).join(' ').concat(`.${ending}`);
}

const two = (number: number) => String(number).padStart(2, '0');
