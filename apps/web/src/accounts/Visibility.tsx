import { Button } from '@mantine/core';
import { useState } from 'react';
import type {
  Relation,
  VisibilityPartsFragment,
  Visibility as VisibleTo,
} from '../generated/graphql.ts';
import { Problem } from '../ui/Problem.tsx';
import { Segments } from '../ui/Segments.tsx';
import { useVisibility } from '../ui/visibility/use-visibility.ts';
import {
  allShown,
  relationInWords,
  type Shown,
  seenInWords,
  visibleToInWords,
} from '../ui/visibility/visible-words.ts';
import { WhoSees } from '../ui/visibility/WhoSees.tsx';
import classes from './Accounts.module.css';
import { Counted } from './Counted.tsx';

type Change = { shown: Shown; from: VisibleTo; to: VisibleTo };

/** What somebody shows to whom, each with its own choice, and in plain words what others see by that. */
export function Visibility({ settings }: { settings: VisibilityPartsFragment }) {
  const { now, problem, change } = useVisibility(settings);
  const [last, setLast] = useState<Change | null>(null);
  const [who, setWho] = useState<Relation>('COHORT');
  const show = async (shown: Shown, to: VisibleTo, canBeUndone: boolean) => {
    if (await change({ [shown]: to }))
      setLast(canBeUndone ? { shown, from: now[shown], to } : null);
  };
  const count = async (counted: boolean) => {
    await change({ counted });
    setLast(null);
  };
  const seen = now.seenAs.find((one) => one.who === who);
  return (
    <section className={classes.section}>
      <div>
        <h2>What others see of you</h2>
        <p className="soft">
          Nothing is shown to more people than your profile. You always see all of it yourself.
        </p>
      </div>
      {allShown.map(({ shown, label }) => (
        <div key={shown} className={classes.shown}>
          <WhoSees
            shown={shown}
            label={label}
            value={now[shown]}
            onChoose={(to) => show(shown, to, true)}
          />
          {shown === 'profile' && (now.profile === 'PROGRAM' || now.profile === 'COHORT') ? (
            <Counted settings={now} onChange={count} />
          ) : null}
          {shown === 'needs' && now.needsToKeeper ? (
            <p className={classes.head}>
              <span className="soft">
                Until you choose, whoever uses this computer without signing in sees them too.
              </span>
              <Button variant="default" onClick={() => show('needs', 'FACILITATORS', false)}>
                Only my facilitators
              </Button>
            </p>
          ) : null}
        </div>
      ))}
      <div role="status">
        {last ? (
          <p className={classes.head}>
            <span>Changed to “{visibleToInWords[last.to]}”.</span>
            <Button variant="default" onClick={() => show(last.shown, last.from, false)}>
              Undo
            </Button>
          </p>
        ) : null}
      </div>
      <Problem text={problem} />
      <div className={classes.seen}>
        <h3>Seen as</h3>
        <Segments
          label="Seen as"
          value={who}
          choices={now.seenAs.map((one) => ({ value: one.who, label: relationInWords[one.who] }))}
          onChange={setWho}
        />
        {seen ? <p aria-live="polite">{seenInWords(seen)}</p> : null}
      </div>
    </section>
  );
}
