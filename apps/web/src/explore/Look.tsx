import { useMemo } from 'react';
import type { Scene } from './acts.ts';
import { Choice } from './Choice.tsx';
import { setLayout, setSize, setUntil } from './changes.ts';
import type { Tie } from './gathered.ts';
import classes from './Look.module.css';
import { layoutWords } from './look-acts.ts';
import { measures } from './measures.ts';
import { layouts } from './view.ts';
import { monthInWords } from './words.ts';

/** How the map is laid out, what makes a node large, and the month it shows. */
export function Look({ scene }: { scene: Scene }) {
  const { explorer, step } = scene;
  const { view, gathered } = step;
  const times = useMemo(() => yearsOf(gathered.ties), [gathered.ties]);
  return (
    <div className={classes.look}>
      <Choice
        label="laid out as"
        value={view.layout}
        choices={layouts.map((layout) => ({ value: layout, title: layoutWords[layout] }))}
        onChoose={(layout) => explorer.change((before) => setLayout(before, layout))}
      />
      <Choice
        label="sized by"
        value={measures.some(({ id }) => id === view.size) ? view.size : 'same'}
        choices={measures.map(({ id, title }) => ({ value: id, title }))}
        onChoose={(size) => explorer.change((before) => setSize(before, size))}
      />
      {times.length > 1 || view.until !== null ? (
        <Choice
          label="as it was"
          value={view.until ?? ''}
          choices={[
            { value: '', title: 'now' },
            ...(view.until === null || times.includes(view.until)
              ? []
              : [{ value: view.until, title: `in ${monthInWords(view.until)}` }]),
            ...times.map((month) => ({
              value: month,
              title: `at the end of ${month.slice(0, 4)}`,
            })),
          ]}
          onChoose={(month) =>
            explorer.change((before) => setUntil(before, month === '' ? null : month))
          }
        />
      ) : null}
    </div>
  );
}

/** The Decembers between the first tie and the last, latest first. */
function yearsOf(ties: readonly Tie[]): string[] {
  const years = ties.flatMap(({ since }) => (since ? [Number(since.slice(0, 4))] : []));
  const first = Math.min(...years);
  const last = Math.max(...years);
  return years.length === 0
    ? []
    : Array.from({ length: last - first }, (_, back) => `${last - 1 - back}-12`);
}
