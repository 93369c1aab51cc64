import { useMemo } from 'react';
import type { Scene } from './acts.ts';
import classes from './Chips.module.css';
import { clearFilters, lookBeyond, removeFilter, setUntil } from './changes.ts';
import { choiceFor, facetTitles, filterChoices } from './filter-choices.ts';
import { monthInWords } from './words.ts';

/** Everything that narrows or widens the view, each to be taken away on its own, in any order. */
export function Chips({ scene }: { scene: Scene }) {
  const { shown, step, explorer } = scene;
  const { view } = step;
  const choices = useMemo(() => filterChoices(shown.people), [shown.people]);
  const chips = [
    ...view.filters.map((filter) => {
      const { title, count } = choiceFor(filter, choices);
      return {
        id: `${filter.facet} ${filter.value}`,
        word: filter.facet === 'asked' ? '' : facetTitles[filter.facet].toLocaleLowerCase('en-GB'),
        title,
        count,
        remove: () => explorer.change((before) => removeFilter(before, filter)),
      };
    }),
    ...(view.until === null
      ? []
      : [
          {
            id: 'until',
            word: 'as it was in',
            title: monthInWords(view.until),
            count: null,
            remove: () => explorer.change((before) => setUntil(before, null)),
          },
        ]),
    ...(view.challenge === null
      ? []
      : [
          {
            id: 'challenge',
            word: 'who can help with',
            title: step.gathered.beyond?.title ?? view.challenge,
            count: step.gathered.beyond?.helpers.size ?? 0,
            remove: () => explorer.change((before) => lookBeyond(before, null)),
          },
        ]),
  ];
  if (chips.length === 0) return null;
  return (
    <ul className={classes.chips} aria-label="Filters">
      {chips.map(({ id, word, title, count, remove }) => (
        <li key={id}>
          <button type="button" onClick={remove}>
            <span className="visually-hidden">Remove </span>
            {word ? <span className={classes.word}>{word} </span> : null}
            <span className={classes.title}>{title} </span>
            {count === null ? null : <span className={classes.word}>{count}</span>}
            <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
              <path d="m1.5 1.5 7 7m0-7-7 7" stroke="currentColor" strokeWidth="1.5" />
            </svg>
          </button>
        </li>
      ))}
      {view.filters.length > 1 ? (
        <li>
          <button
            type="button"
            className={classes.all}
            onClick={() => explorer.change(clearFilters)}
          >
            Remove all filters
          </button>
        </li>
      ) : null}
    </ul>
  );
}
