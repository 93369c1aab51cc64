import { Button } from '@mantine/core';
import { PathChips } from '../ui/PathChips.tsx';
import { type Seeker, seekerWords } from '../ui/words/seeker.ts';
import classes from './CardParts.module.css';
import type { HyperItem } from './hyper-card.ts';
import type { HyperSearch } from './hyper-search.ts';

type Props = {
  item: HyperItem;
  seeker: Seeker | null;
  /** Which way is on the card and on the map, from 0. */
  way: number;
  onSearch: (change: HyperSearch) => void;
};

/** The ways to somebody that are not on the card; each can be put there, and on the map. */
export function OtherWays({ item, seeker, way, onSearch }: Props) {
  if (!seeker) return null;
  return (
    <ol className={classes.list}>
      {item.paths.map((path, place) =>
        place === way ? null : (
          <li key={path.people.map((person) => person.id).join(' ')} className={classes.way}>
            <PathChips path={path} start={seekerWords(seeker).label} />
            <Button
              variant="subtle"
              size="compact-sm"
              className={classes.show ?? ''}
              onClick={() => onSearch({ way: place === 0 ? undefined : place })}
            >
              Take this way
            </Button>
          </li>
        ),
      )}
    </ol>
  );
}
