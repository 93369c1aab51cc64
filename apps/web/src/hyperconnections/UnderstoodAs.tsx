import { Popover } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { HyperConnectionsQuery } from '../generated/graphql.ts';
import chip from '../ui/TopicChip.module.css';
import { howItCameIn, isNamed, namedFirst, tagOf } from './how-understood.ts';
import classes from './UnderstoodAs.module.css';

export type Understood = HyperConnectionsQuery['hyperConnections']['understoodAs'][number];

/** How many are shown before one asks for more. */
const atFirst = { wide: 6, narrow: 3 };

/** The topics the search really used: solid what was named, dashed what another way led to. */
export function UnderstoodAs({
  topics,
  person,
}: {
  topics: readonly Understood[];
  person: string | undefined;
}) {
  const [all, setAll] = useState(false);
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const few = narrow ? atFirst.narrow : atFirst.wide;
  if (topics.length === 0) return null;
  const ordered = namedFirst(topics, narrow ? 2 : 4);
  const shown = all ? ordered : ordered.slice(0, few);
  return (
    <section className={classes.row} aria-label="Understood as">
      <span aria-hidden="true">Understood as</span>
      <ul className={classes.chips} data-testid="understood-as">
        {shown.map((one) => (
          <li key={one.topic.id}>
            <UnderstoodChip understood={one} person={person} />
          </li>
        ))}
      </ul>
      {topics.length > few ? (
        <button type="button" className={classes.more} onClick={() => setAll(!all)}>
          {all ? 'Fewer' : `${topics.length - few} more`}
        </button>
      ) : null}
    </section>
  );
}

function UnderstoodChip({
  understood,
  person,
}: {
  understood: Understood;
  person: string | undefined;
}) {
  const [open, setOpen] = useState(false);
  const { topic, note } = understood;
  const tag = tagOf(understood);
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      withinPortal={false}
      position="bottom-start"
      offset={2}
      width={320}
      shadow="md"
      transitionProps={{ duration: 0 }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by key. */}
      <span
        className={classes.holder}
        onMouseEnter={() => setOpen(true)}
        onMouseLeave={() => setOpen(false)}
        onFocus={() => setOpen(true)}
        onBlur={(event) =>
          event.currentTarget.contains(event.relatedTarget) ? undefined : setOpen(false)
        }
        onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
      >
        <Popover.Target>
          <button
            type="button"
            className={chip.chip}
            data-come={isNamed(understood.how) ? 'named' : 'similar'}
            onClick={() => setOpen(true)}
          >
            {topic.name}{' '}
            {tag ? (
              <small className={isNamed(understood.how) ? 'visually-hidden' : chip.note}>
                {tag}
              </small>
            ) : null}
          </button>
        </Popover.Target>
        <Popover.Dropdown className={classes.note ?? ''} role="group" aria-label={topic.name}>
          <p>{howItCameIn(understood)}</p>
          {note ? <p className={classes.quote}>{note}</p> : null}
          <Link to="/find" search={{ topics: topic.id, person }}>
            Find people for this topic alone
          </Link>
        </Popover.Dropdown>
      </span>
    </Popover>
  );
}
