import { type Act, acts, type Scene } from '../acts.ts';
import { addFilter } from '../changes.ts';
import { facetTitles, filterChoices } from '../filter-choices.ts';
import { shortcutInWords } from '../keys.ts';
import classes from './CommandBox.module.css';
import { hasWords } from './has-words.ts';
import type { Command } from './sentence-choices.tsx';

/** The acts that can be done now, about the selected node or about the view, whose titles have these words. */
export function actCommands(scene: Scene, about: Act['about'], text = ''): Command[] {
  return acts
    .filter((act) => act.about === about && act.can(scene) && hasWords(act.title(scene), text))
    .map((act) => ({
      id: `act ${act.id}`,
      said: act.title(scene),
      title: (
        <span className={classes.act}>
          {act.title(scene)}
          {act.shortcut ? <kbd>{shortcutInWords(act.shortcut)}</kbd> : null}
        </span>
      ),
      run: () => act.run(scene),
    }));
}

/** As many filters are offered. */
const mostFilters = 4;

/** The filters of the people on the map whose names have these words. */
export function filterCommands({ shown, step, explorer }: Scene, text: string): Command[] {
  const isSet = (id: string) =>
    step.view.filters.some(({ facet, value }) => `${facet} ${value}` === id);
  return filterChoices(shown.people)
    .filter(({ filter, title }) => hasWords(`${facetTitles[filter.facet]} ${title}`, text))
    .map(({ filter, title, count }) => ({
      id: `${filter.facet} ${filter.value}`,
      title:
        filter.facet === 'asked'
          ? `Only who can be asked now (${count})`
          : `Only who ${verbs[filter.facet]} ${title} (${count})`,
      run: () => explorer.change((view) => addFilter(view, filter)),
    }))
    .filter(({ id }) => !isSet(id))
    .slice(0, mostFilters);
}

const verbs = {
  topic: 'knows about',
  discipline: 'works in',
  cohort: 'took part in',
  language: 'speaks',
} as const;
