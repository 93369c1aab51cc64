import classes from './Legend.module.css';
import { linesOn } from './line-kinds.ts';
import type { Shown } from './shown.ts';

/** What the lines between people mean: only those that are on the map. */
export function LineLegend({ shown }: { shown: Shown }) {
  return (
    <ul className={classes.lines} aria-label="Lines between people">
      {linesOn(shown).map(({ word, dash, colour }) => (
        <li key={word}>
          <svg width="26" height="4" aria-hidden="true">
            <path
              d="M0 2h26"
              stroke={`var(${colour})`}
              strokeWidth="2"
              strokeDasharray={dash.join(' ')}
            />
          </svg>
          {word}
        </li>
      ))}
    </ul>
  );
}
