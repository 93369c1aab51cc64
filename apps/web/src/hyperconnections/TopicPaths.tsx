import { Link } from '@tanstack/react-router';
import { levelInWords } from '../ui/words/person.ts';
import classes from './CardParts.module.css';
import type { HyperItem } from './hyper-card.ts';

/** How need and expertise meet, topic by topic, with what it rests on. */
export function TopicPaths({ item }: { item: HyperItem }) {
  return (
    <ul className={classes.list}>
      {item.topicPaths.map((path) => (
        <li key={`${path.need.id} ${path.expertise.id}`}>
          <p>{path.sentence}</p>
          <p className={classes.soft}>{[levelInWords(path.level), ...path.evidence].join(' · ')}</p>
        </li>
      ))}
      {item.evidence.map(({ id, key, title }) => (
        <li key={id}>
          <p>
            Worked on{' '}
            <Link to="/challenges/$key" params={{ key }}>
              “{title}”
            </Link>
          </p>
        </li>
      ))}
    </ul>
  );
}
