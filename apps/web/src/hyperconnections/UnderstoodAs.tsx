import { useMediaQuery } from '@mantine/hooks';
import { useId, useState } from 'react';
import type { HyperConnectionsQuery } from '../generated/graphql.ts';
import { AddTopic } from './AddTopic.tsx';
import { addTopic, correctionsOf, putBack, takeOut } from './corrections.ts';
import { howManyOfEach, isNamed } from './how-understood.ts';
import type { HyperSearch } from './hyper-search.ts';
import { TakenOut } from './TakenOut.tsx';
import classes from './UnderstoodAs.module.css';
import { UnderstoodChip } from './UnderstoodChip.tsx';
import { UnderstoodList } from './UnderstoodList.tsx';

type Found = HyperConnectionsQuery['hyperConnections'];
export type Understood = Found['understoodAs'][number];

/** How many are shown before one asks for more: what was named, then what it led to. */
const atFirst = { wide: { named: 4, ledTo: 3 }, narrow: { named: 2, ledTo: 1 } };

type Props = {
  found: Pick<Found, 'understoodAs' | 'takenOut'>;
  /** The key of the person it is for. */
  person: string | undefined;
  search: HyperSearch;
  onSearch: (change: HyperSearch) => void;
};

/**
 * The topics the search really used, what was named before what it led to, of each the strongest first; each can be
 * taken out, and others added.
 */
export function UnderstoodAs({ found, person, search, onSearch }: Props) {
  const id = useId();
  const [all, setAll] = useState(false);
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const { understoodAs: topics, takenOut } = found;
  const most = narrow ? atFirst.narrow : atFirst.wide;
  const named = topics.filter(({ how }) => isNamed(how)).slice(0, most.named);
  const ledTo = topics
    .filter(({ how }) => !isNamed(how))
    .slice(0, most.named + most.ledTo - named.length);
  const { plus } = correctionsOf(search);
  const each = {
    person,
    isAdded: (key: string) => plus.includes(key),
    onTakeOut: (key: string) => onSearch(takeOut(search, key)),
  };
  return (
    <section className={classes.understood} aria-label="Understood as">
      <div className={classes.row}>
        <span aria-hidden="true">{topics.length > 0 ? 'Understood as' : 'Not understood yet'}</span>
        <ul className={classes.chips} data-testid="understood-as">
          {[...named, ...ledTo].map((one) => (
            <li key={one.topic.id}>
              <UnderstoodChip understood={one} {...each} />
            </li>
          ))}
        </ul>
        {topics.length > 0 ? (
          <button
            type="button"
            className={classes.more}
            aria-expanded={all}
            aria-controls={`${id}-all`}
            onClick={() => setAll(!all)}
          >
            {topics.length === 1 ? 'How it was understood' : `All ${topics.length}`}
            {topics.length > 1 ? <span>: {howManyOfEach(topics)}</span> : null}
          </button>
        ) : null}
        <AddTopic onAdd={(key) => onSearch(addTopic(search, key))} />
      </div>
      <TakenOut topics={takenOut} onPutBack={(key) => onSearch(putBack(search, key))} />
      <div id={`${id}-all`} hidden={!all}>
        {all ? <UnderstoodList topics={topics} {...each} /> : null}
      </div>
    </section>
  );
}
