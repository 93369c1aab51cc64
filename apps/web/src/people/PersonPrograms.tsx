import { Link } from '@tanstack/react-router';
import type { PersonProgramsFragment } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { dayOf, monthOf, span } from '../ui/words/dates.ts';
import classes from './PersonPage.module.css';
import { ShortList } from './ShortList.tsx';

graphql(`
  fragment PersonPrograms on Person {
    sessionsLed(first: 30) {
      id
      title
      date
    }
    memberships {
      roles
      since
      until
      cohort {
        id
        name
        program {
          key
          name
        }
      }
    }
  }
`);

/** What somebody leads and belongs to. Only what there is has a heading. */
export function PersonPrograms({ person }: { person: PersonProgramsFragment }) {
  return (
    <div className={classes.parts}>
      <ShortList title="Led" items={person.sessionsLed}>
        {(session) => (
          <li key={session.id}>
            {session.title}
            {session.date ? (
              <time
                className="soft"
                dateTime={session.date}
                title={dayOf(session.date) ?? undefined}
              >
                {' '}
                {monthOf(session.date)}
              </time>
            ) : null}
          </li>
        )}
      </ShortList>
      <ShortList title="Takes part in" items={person.memberships}>
        {({ cohort, roles, since, until }) => (
          <li key={cohort.id}>
            <Link to="/programs/$key" params={{ key: cohort.program.key }}>
              {cohort.program.name}
            </Link>
            , {cohort.name}
            <span className="soft">
              {' '}
              as {roles.join(' and ')}
              {since || until ? `, ${span(since, until)}` : ''}
            </span>
          </li>
        )}
      </ShortList>
    </div>
  );
}
