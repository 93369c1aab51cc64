import { Link } from '@tanstack/react-router';
import type { GapFragment } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { Avatar } from '../ui/Avatar.tsx';
import chip from '../ui/TopicChip.module.css';
import classes from './GapNotice.module.css';

graphql(`
  fragment Gap on Gap {
    kind
    message
    frontier {
      id
      key
      name
      headline
    }
    unknownTopics {
      id
      name
    }
  }
`);

/** What is missing when nobody, or too few, were found, and where a new connection would help most. */
export function GapNotice({ gap, none }: { gap: GapFragment; none: boolean }) {
  return (
    <section className={classes.gap} aria-label="What is missing" data-testid="gap">
      <p className={none ? classes.message : undefined}>{gap.message}</p>
      {gap.unknownTopics.length > 0 ? (
        <div className={classes.part}>
          <h3 className={classes.heading}>Nobody you can see knows</h3>
          <ul className={classes.row}>
            {gap.unknownTopics.map((topic) => (
              <li key={topic.id} className={chip.chip} data-come="similar">
                {topic.name}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {gap.frontier.length > 0 ? (
        <div className={classes.part}>
          <h3 className={classes.heading}>Nearest to those who may know</h3>
          <ul className={classes.people}>
            {gap.frontier.map((person) => (
              <li key={person.id} className={classes.person}>
                <Avatar personKey={person.key} name={person.name} size={32} />
                <span>
                  <Link to="/people/$key" params={{ key: person.key }}>
                    {person.name}
                  </Link>
                  {person.headline ? <span className="soft"> {person.headline}</span> : null}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}
