import { Link } from '@tanstack/react-router';
import type { PersonStoryFragment } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import classes from './PersonPage.module.css';
import { ShortList } from './ShortList.tsx';

graphql(`
  fragment PersonStory on Person {
    key
    challenges(first: 30) {
      id
      key
      title
      status
    }
    helpedWith(first: 30) {
      id
      key
      title
    }
    needs(first: 30) {
      id
      kind
      statement
    }
  }
`);

const kinds = { GOAL: 'Goal', QUESTION: 'Question', NEED: 'Need' } as const;

/** What somebody asks for and helps with. Only what there is has a heading. */
export function PersonStory({ person }: { person: PersonStoryFragment }) {
  return (
    <div className={classes.column}>
      <ShortList title="Poses" items={person.challenges}>
        {(challenge) => (
          <li key={challenge.id}>
            <Link to="/challenges/$key" params={{ key: challenge.key }}>
              {challenge.title}
            </Link>
            {challenge.status === 'OPEN' ? null : (
              <span className="soft"> {challenge.status.toLowerCase()}</span>
            )}
          </li>
        )}
      </ShortList>
      <ShortList title="Asks" items={person.needs}>
        {(need) => (
          <li key={need.id}>
            <p>
              <span className="soft">{kinds[need.kind]}:</span> {need.statement}
            </p>
            <Link to="/find" search={{ need: need.id, person: person.key }}>
              Find people for this
            </Link>
          </li>
        )}
      </ShortList>
      <ShortList title="Helped with" items={person.helpedWith}>
        {(challenge) => (
          <li key={challenge.id}>
            <Link to="/challenges/$key" params={{ key: challenge.key }}>
              {challenge.title}
            </Link>
          </li>
        )}
      </ShortList>
    </div>
  );
}
