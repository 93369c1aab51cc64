import { Link } from '@tanstack/react-router';
import { levelInWords } from '../ui/words/person.ts';
import classes from './CardParts.module.css';
import type { HyperItem } from './hyper-card.ts';

/** How the ask and the expertise meet, topic by topic, with what it rests on. */
export function TopicPaths({ item }: { item: HyperItem }) {
  return (
    <ul className={classes.list}>
      {item.topicPaths.map((path) => (
        <li key={`${path.need.id} ${path.expertise.id}`}>
          <p>{path.sentence}</p>
          <p className={classes.soft}>{[levelInWords(path.level), ...path.evidence].join(' · ')}</p>
        </li>
      ))}
      {item.evidence.map((one) => (
        <li key={`${one.kind} ${one.title}`}>
          <p>
            {evidenceInWords[one.kind]}{' '}
            {one.kind === 'CHALLENGE' && one.key ? (
              <Link to="/challenges/$key" params={{ key: one.key }}>
                {one.title}
              </Link>
            ) : (
              `“${one.title}”`
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

const evidenceInWords = {
  CHALLENGE: 'Worked on the challenge',
  SESSION: 'Led the session',
  PROFILE: 'Your words in their profile:',
} as const;
