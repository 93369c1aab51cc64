import { Link } from '@tanstack/react-router';
import type { ChallengeCardFragment } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { Avatar } from './Avatar.tsx';
import classes from './ChallengeCard.module.css';
import { listed } from './words/list.ts';

graphql(`
  fragment ChallengeCard on Challenge {
    id
    key
    title
    statement
    status
    topics {
      id
      name
    }
    posedBy {
      id
      key
      name
      city
      country
    }
  }
`);

const statusInWords = { OPEN: null, ANSWERED: 'answered', CLOSED: 'closed' } as const;

/** A challenge to read and to open: its question first, then who asks. The whole card is one link. */
export function ChallengeCard({ challenge }: { challenge: ChallengeCardFragment }) {
  const [poser] = challenge.posedBy;
  const status = statusInWords[challenge.status];
  return (
    <li className={classes.card}>
      <h3 className={classes.title}>
        <Link to="/challenges/$key" params={{ key: challenge.key }} className={classes.link}>
          {challenge.title}
        </Link>
      </h3>
      {challenge.statement ? <p className={classes.statement}>{challenge.statement}</p> : null}
      <div className={classes.foot}>
        {poser ? (
          <>
            <Avatar personKey={poser.key} name={poser.name} size={28} />
            <span>
              {listed(challenge.posedBy.map((person) => person.name))}
              {poser.city || poser.country ? (
                <span className="soft">, {poser.city ?? poser.country}</span>
              ) : null}
            </span>
          </>
        ) : null}
        {status ? <span className={classes.status}>{status}</span> : null}
      </div>
      {challenge.topics.length > 0 ? (
        <p className={classes.topics}>
          <span className="visually-hidden">About </span>
          {challenge.topics
            .slice(0, 4)
            .map((topic) => topic.name)
            .join(' · ')}
        </p>
      ) : null}
    </li>
  );
}
