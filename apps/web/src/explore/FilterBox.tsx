import { useMemo, useState } from 'react';
import { Combobox } from '../ui/combobox/Combobox.tsx';
import type { Scene } from './acts.ts';
import classes from './Chips.module.css';
import { addFilter } from './changes.ts';
import { facetTitles, filterChoices } from './filter-choices.ts';

/** As many of each sort are offered before anything is typed. */
const atFirst = 5;

/** One box to filter people by whatever they have: topics, fields, cohorts, languages, room for being asked. */
export function FilterBox({ scene }: { scene: Scene }) {
  const { shown, step, explorer } = scene;
  const [text, setText] = useState('');
  const choices = useMemo(() => filterChoices(shown.people), [shown.people]);
  const typed = text.trim().toLocaleLowerCase('en-GB');
  const open = choices.filter(
    ({ filter, title }) =>
      title.toLocaleLowerCase('en-GB').includes(typed) &&
      !step.view.filters.some((one) => one.facet === filter.facet && one.value === filter.value),
  );
  const groups = (['asked', 'topic', 'discipline', 'cohort', 'language'] as const)
    .map((facet) => ({
      title: facetTitles[facet],
      choices: open
        .filter(({ filter }) => filter.facet === facet)
        .slice(0, typed === '' ? atFirst : 20)
        .map(({ filter, title, count }) => ({
          id: `${filter.facet} ${filter.value}`,
          title: (
            <>
              {title} <span className={classes.count}>{count}</span>
            </>
          ),
        })),
    }))
    .filter((group) => group.choices.length > 0);
  return (
    <Combobox
      label="Filter people by topic, field, cohort or language"
      placeholder="Filter people"
      text={text}
      onText={setText}
      groups={groups}
      onChoose={(id) => {
        const chosen = choices.find(({ filter }) => `${filter.facet} ${filter.value}` === id);
        setText('');
        if (chosen) explorer.change((view) => addFilter(view, chosen.filter));
      }}
      hint={<p style={{ padding: '8px 10px' }}>Nobody here has anything of that name.</p>}
      status={typed === '' ? '' : `${open.length} found`}
    />
  );
}
