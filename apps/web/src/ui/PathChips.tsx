import { Link } from '@tanstack/react-router';
import type { PathFragment } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import classes from './PathChips.module.css';
import { weakestStep } from './weakest-step.ts';
import { shortMonthOf } from './words/dates.ts';
import { howExactly, originInWords } from './words/origin.ts';
import { shortName } from './words/person.ts';

graphql(`
  fragment Path on Path {
    length
    strength
    sentence
    broker {
      id
      paused
      capacity
    }
    people {
      id
      key
      name
    }
    hops {
      origin
      since
      strength
      evidence
    }
  }
`);

type Props = {
  path: PathFragment;
  /** What the person at the beginning is called: “You”, or their name. */
  start: string;
};

/** A way from one person to another: who, how they know each other, since when; the broker filled. */
export function PathChips({ path, start }: Props) {
  const weakest = weakestStep(path.hops);
  const takesNone = path.broker?.paused || path.broker?.capacity === 0;
  const [from, to] = weakest === null ? [] : path.people.slice(weakest, weakest + 2);
  return (
    <div>
      <ol className={classes.path}>
        {path.people.map((person, place) => {
          const hop = path.hops[place - 1];
          const broker = person.id === path.broker?.id;
          return (
            <li key={person.id} className={classes.step}>
              {hop ? (
                <span className={classes.how} title={howExactly(hop)}>
                  {[originInWords(hop.origin), shortMonthOf(hop.since)].filter(Boolean).join(', ')}
                </span>
              ) : null}
              <Link
                to="/people/$key"
                params={{ key: person.key }}
                className={classes.person}
                data-broker={broker || undefined}
              >
                {place === 0 ? start : person.name}
                {broker ? ` · ${takesNone ? 'takes no introductions now' : 'can introduce'}` : ''}
              </Link>
            </li>
          );
        })}
      </ol>
      {from && to ? (
        <p className={classes.weakest}>
          Weakest step: {weakest === 0 && start === 'You' ? 'you' : shortName(from.name)} –{' '}
          {shortName(to.name)}
        </p>
      ) : null}
    </div>
  );
}
