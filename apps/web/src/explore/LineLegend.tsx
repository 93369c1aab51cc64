import classes from './Legend.module.css';
import type { Shown } from './shown.ts';

const lines = [
  {
    word: 'worked together',
    origins: ['PROJECT', 'COLLEAGUE', 'COAUTHOR', 'FRIEND', 'OTHER'],
    dash: '',
    colour: 'var(--control-line)',
  },
  {
    word: 'met in a cohort or session',
    origins: ['COHORT', 'SESSION'],
    dash: '1.5 2.5',
    colour: 'var(--control-line)',
  },
  { word: 'mentoring', origins: ['MENTORING'], dash: '7 4', colour: 'var(--control-line)' },
  { word: 'introduced', origins: ['INTRODUCTION'], dash: '', colour: 'var(--new)' },
] as const;

/** What the lines between people mean: only those that are on the map. */
export function LineLegend({ shown }: { shown: Shown }) {
  const here = lines.filter(({ origins }) =>
    shown.ties.some(({ origin }) => origins.some((one) => one === origin)),
  );
  return (
    <ul className={classes.lines} aria-label="Lines between people">
      {here.map(({ word, dash, colour }) => (
        <li key={word}>
          <svg width="26" height="4" aria-hidden="true">
            <path d="M0 2h26" stroke={colour} strokeWidth="2" strokeDasharray={dash} />
          </svg>
          {word}
        </li>
      ))}
    </ul>
  );
}
