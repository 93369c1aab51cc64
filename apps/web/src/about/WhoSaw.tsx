import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AboutMeQuery, ShownAbout } from '../generated/graphql.ts';
import page from '../ui/Page.module.css';
import { exactDay } from '../ui/words/dates.ts';
import classes from './About.module.css';

type Showings = NonNullable<AboutMeQuery['viewer']>['shownTo'];

const abouts: Record<ShownAbout, string> = {
  CHALLENGE: 'for a challenge',
  NEED: 'for a goal, question or need',
  TOPICS: 'for topics',
  TEXT: 'in their own words',
  WAY: 'for the ways to one person',
};

/** So many lines are shown before one asks for the others. */
const few = 8;

/** To whom searches showed somebody: whom, when, as what and for what kind of thing. */
export function WhoSaw({ showings }: { showings: Showings }) {
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? showings : showings.slice(0, few);
  return (
    <section className={classes.group}>
      <h2>Who was shown you</h2>
      <p className="soft">
        Searches of the last 90 days, once a day each. What they searched for is theirs. Whoever you
        find reads the same of you.
      </p>
      {showings.length === 0 ? <p className="soft">Nobody so far.</p> : null}
      <ul className={classes.claims}>
        {shown.map(({ day, shownAs, about, by }) => (
          <li key={`${day} ${shownAs} ${about} ${by?.key}`} className={classes.showing}>
            <span>
              {by ? (
                <Link to="/people/$key" params={{ key: by.key }}>
                  {by.name}
                </Link>
              ) : (
                'Somebody'
              )}{' '}
              searched {abouts[about]}
              {shownAs === 'HIT' ? ' and found you' : ' and found somebody you could introduce'}
            </span>
            <time dateTime={day} className="soft">
              {exactDay(day)}
            </time>
          </li>
        ))}
      </ul>
      {showings.length > few && !isOpen ? (
        <div>
          <button type="button" className={page.more} onClick={() => setOpen(true)}>
            Show all {showings.length}
          </button>
        </div>
      ) : null}
    </section>
  );
}
