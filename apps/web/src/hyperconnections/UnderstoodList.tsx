import { Link } from '@tanstack/react-router';
import { howItCameIn } from './how-understood.ts';
import type { Understood } from './UnderstoodAs.tsx';
import classes from './UnderstoodList.module.css';

type Props = {
  topics: readonly Understood[];
  person: string | undefined;
  isAdded: (key: string) => boolean;
  onTakeOut: (key: string) => void;
};

/** Every topic of an ask to read: how it came in, how much it counts beside the strongest, and a way to take it out. */
export function UnderstoodList({ topics, person, isAdded, onTakeOut }: Props) {
  const most = Math.max(...topics.map(({ strength }) => strength));
  return (
    <ul className={classes.list} data-testid="understood-list">
      {topics.map((one) => {
        const { topic, note, origin, strength } = one;
        const share = Math.round((100 * strength) / most);
        return (
          <li key={topic.id} className={classes.topic}>
            <Link to="/find" search={{ topics: topic.id, person }} className={classes.name}>
              {topic.name}
            </Link>
            <p className={classes.how}>
              {isAdded(topic.key) ? 'You added it.' : howItCameIn(one)}
              {note ? ` ${note}` : ''}
              {origin ? ` ${origin.sentence}` : ''}
            </p>
            {/* biome-ignore lint/a11y/useSemanticElements: a meter element looks different in every browser. */}
            <div
              role="meter"
              aria-label={`How much ${topic.name} counts`}
              aria-valuemin={0}
              aria-valuemax={100}
              aria-valuenow={share}
              title={`Counts ${share} of 100, beside the strongest: rare topics tell people apart`}
              className={classes.meter}
            >
              <div style={{ width: `${share}%` }} />
            </div>
            <button type="button" className={classes.out} onClick={() => onTakeOut(topic.key)}>
              Not what I meant<span className="visually-hidden">: {topic.name}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
