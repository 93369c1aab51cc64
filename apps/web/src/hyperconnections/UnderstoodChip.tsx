import { Popover } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import chip from '../ui/TopicChip.module.css';
import { howItCameIn, isNamed, tagOf } from './how-understood.ts';
import classes from './UnderstoodAs.module.css';
import type { Understood } from './UnderstoodAs.tsx';

type Props = {
  understood: Understood;
  person: string | undefined;
  isAdded: (key: string) => boolean;
  onTakeOut: (key: string) => void;
};

/** One topic of an ask: solid what was named, dashed what another way led to; how it came in on pointing at it. */
export function UnderstoodChip({ understood, person, isAdded, onTakeOut }: Props) {
  const [open, setOpen] = useState(false);
  const { topic, note, origin, how } = understood;
  const added = isAdded(topic.key);
  const tag = added ? 'added by you' : tagOf(understood);
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
            data-come={isNamed(how) ? 'named' : 'similar'}
            onClick={() => setOpen(true)}
          >
            {topic.name}{' '}
            {tag ? (
              <small className={isNamed(how) && !added ? 'visually-hidden' : chip.note}>
                {tag}
              </small>
            ) : null}
          </button>
        </Popover.Target>
        <Popover.Dropdown className={classes.note ?? ''} role="group" aria-label={topic.name}>
          <p>{added ? 'You added it.' : howItCameIn(understood)}</p>
          {note ? <p className="soft">{note}</p> : null}
          {origin ? <p className="soft">{origin.sentence}</p> : null}
          <Link to="/find" search={{ topics: topic.id, person }}>
            Find people for this topic alone
          </Link>
          <button type="button" className={classes.small} onClick={() => onTakeOut(topic.key)}>
            {added ? 'Take it out again' : 'Not what I meant'}
          </button>
        </Popover.Dropdown>
      </span>
    </Popover>
  );
}
