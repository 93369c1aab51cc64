import { PersonPicker } from '../ui/PersonPicker.tsx';
import { ViewSwitch } from '../ui/Segments.tsx';
import { listed } from '../ui/words/list.ts';
import { type Seeker, seekerWords } from '../ui/words/seeker.ts';
import { people } from '../ui/words/steps.ts';
import { Boldness } from './Boldness.tsx';
import type { HyperItem } from './hyper-card.ts';
import type { HyperSearch } from './hyper-search.ts';
import classes from './ResultBar.module.css';

type Props = {
  /** Who is shown, best first; null while it is not known yet. */
  found: readonly HyperItem[] | null;
  seeker: Seeker | null;
  suggestions: readonly { key: string; name: string; note?: string }[];
  search: HyperSearch;
  busy: boolean;
  onSearch: (change: HyperSearch) => void;
};

/** How many were found, for whom, how bold, and who is left out. */
export function ResultBar({ found, seeker, suggestions, search, busy, onSearch }: Props) {
  const words = seeker ? seekerWords(seeker) : null;
  const where = words ? `outside ${words.network}` : 'who can help';
  return (
    <div className={classes.bar}>
      <div className={classes.line}>
        <h2 data-testid="result-count">
          {howMany(found?.length, search.first ?? 10)} {where}
        </h2>
        {seeker ? (
          <Boldness value={search.bold ?? 0.5} onChange={(bold) => onSearch({ bold })} />
        ) : null}
        <span className="visually-hidden" role="status">
          {busy || found === null ? 'Looking for people who can help' : whoIsFirst(found)}
        </span>
      </div>
      <div className={classes.line}>
        <PersonPicker
          current={seeker}
          suggestions={suggestions}
          onPick={(person) =>
            onSearch({ person, card: undefined, way: undefined, open: undefined })
          }
        />
        {seeker ? (
          <label className={classes.outside}>
            <span className="soft">leaving out</span>
            <select
              value={search.outside ?? 'CONNECTIONS'}
              onChange={(event) =>
                onSearch({
                  outside: outsides.find((one) => one.value === event.currentTarget.value)?.value,
                })
              }
            >
              {outsides.map((one) => (
                <option key={one.value} value={one.value}>
                  {one.word}
                </option>
              ))}
            </select>
          </label>
        ) : null}
      </div>
      <ViewSwitch view={search.view} onView={(view) => onSearch({ view })} />
    </div>
  );
}

const outsides = [
  { value: 'CONNECTIONS', word: 'people you know' },
  { value: 'COHORT', word: 'your cohort too' },
  { value: 'COMMUNITY', word: 'your community too' },
] as const;

function howMany(count: number | undefined, most: number): string {
  if (count === undefined) return 'People';
  if (count === 0) return 'Nobody';
  return count >= most ? `The first ${people(count)}` : people(count);
}

/** What is said when the list changes, also when only its order does. */
function whoIsFirst(found: readonly HyperItem[]): string {
  const names = found.slice(0, 3).map((item) => item.person.name);
  return `${people(found.length)} found${names.length > 1 ? `, first ${listed(names)}` : ''}`;
}
