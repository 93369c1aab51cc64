import { Link } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import type { PathFragment, ReachedFragment } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { arrowTo } from '../ui/arrow-keys.ts';
import { PathChips } from '../ui/PathChips.tsx';
import { shortName } from '../ui/words/person.ts';
import { type Seeker, seekerWords } from '../ui/words/seeker.ts';
import classes from './ReachedList.module.css';

graphql(`
  fragment Reached on ReachResult {
    total
    people {
      hops
      ways
      person {
        id
        key
        name
        headline
      }
      via {
        id
        key
        name
      }
    }
  }
`);

type Props = {
  reached: ReachedFragment;
  /** Whose way is unfolded. */
  opened: string | null;
  /** Whom somebody chose: nobody, as long as the first one is only an example. */
  chosen: string | null;
  path: PathFragment | undefined;
  seeker: Seeker;
  onChoose: (key: string) => void;
};

/** People some steps away, each with through whom; the chosen one unfolds the way, arrow keys go on. */
export function ReachedList({ reached, opened, chosen, path, seeker, onChoose }: Props) {
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const heads = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-head]')];
    const place = arrowTo(event, heads);
    const next = place === null ? undefined : heads[place];
    const person = place === null ? undefined : reached.people[place]?.person;
    if (!next || !person) return;
    onChoose(person.key);
    next.focus();
  };
  return (
    <div className={classes.holder}>
      <ul className={classes.list} onKeyDown={onKeyDown} data-testid="reached">
        {reached.people.map(({ person, via, ways }) => (
          <li
            key={person.id}
            data-open={person.key === opened || undefined}
            data-chosen={person.key === chosen || undefined}
          >
            <div className={classes.who}>
              <Avatar personKey={person.key} name={person.name} size={36} />
              <div>
                <button
                  type="button"
                  data-head=""
                  aria-expanded={person.key === opened}
                  onClick={() => onChoose(person.key)}
                >
                  {person.name}
                </button>
                {person.headline ? <p className={classes.soft}>{person.headline}</p> : null}
                <p className={classes.soft}>{throughWhom(via, ways)}</p>
              </div>
            </div>
            {person.key === opened && path ? (
              <div className={classes.way}>
                <PathChips path={path} start={seekerWords(seeker).label} />
                <Link to="/people/$key" params={{ key: person.key }} className={classes.page}>
                  More about {shortName(person.name)}
                </Link>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {reached.total > reached.people.length ? (
        <p className={classes.soft}>
          The {reached.people.length} with the most ways to them, of {reached.total}.
        </p>
      ) : null}
    </div>
  );
}

/** `through Ada Kowalski and 2 more`. */
export function throughWhom(via: readonly { name: string }[], ways: number): string {
  const [first] = via;
  if (!first) return '';
  return ways > 1 ? `through ${first.name} and ${ways - 1} more` : `through ${first.name}`;
}
