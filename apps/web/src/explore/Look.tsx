import { useMemo } from 'react';
import type { Scene } from './acts.ts';
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
      <label>
        <span>laid out as</span>
        <select
          value={view.layout}
          onChange={({ currentTarget: { value } }) => {
            const layout = layouts.find((one) => one === value);
            if (layout) explorer.change((before) => setLayout(before, layout));
          }}
        >
          {layouts.map((layout) => (
            <option key={layout} value={layout}>
              {layoutWords[layout]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>sized by</span>
        <select
          value={measures.some(({ id }) => id === view.size) ? view.size : 'same'}
          onChange={({ currentTarget: { value } }) =>
            explorer.change((before) => setSize(before, value))
          }
        >
          {measures.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {times.length > 1 || view.until !== null ? (
        <label>
          <span>as it was</span>
          <select
            value={view.until ?? ''}
            onChange={({ currentTarget: { value } }) =>
              explorer.change((before) => setUntil(before, value === '' ? null : value))
            }
          >
            <option value="">now</option>
            {view.until === null || times.includes(view.until) ? null : (
              <option value={view.until}>in {monthInWords(view.until)}</option>
            )}
            {times.map((month) => (
              <option key={month} value={month}>
                at the end of {month.slice(0, 4)}
              </option>
            ))}
          </select>
        </label>
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
