import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import type {
  Relation,
  VisibilityPartsFragment,
  Visibility as VisibleTo,
} from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { Problem } from '../ui/Problem.tsx';
import { Segments } from '../ui/Segments.tsx';
import { problemIn } from '../ui/use-act.ts';
import {
  type Part,
  parts,
  relationInWords,
  seenInWords,
  visibleToInWords,
} from '../ui/words/visible.ts';
import classes from './Accounts.module.css';
import { Counted } from './Counted.tsx';

graphql(`
  fragment VisibilityParts on VisibilitySettings {
    profile
    expertise
    needs
    needsToKeeper
    connections
    counted
    seenAs {
      who
      profile
      expertise
      needs
      connections
      counted
    }
  }
`);

const changeMutation = graphql(`
  mutation ChangeVisibility($input: ChangeVisibilityInput!) {
    changeVisibility(input: $input) {
      ...VisibilityParts
    }
  }
`);

type Change = { part: Part; from: VisibleTo; to: VisibleTo };

/** What somebody shows to whom, each with its own choice, and in plain words what others see by that. */
export function Visibility({ settings }: { settings: VisibilityPartsFragment }) {
  const [, change] = useMutation(changeMutation);
  const [now, setNow] = useState(settings);
  const [last, setLast] = useState<Change | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [who, setWho] = useState<Relation>('COHORT');
  const show = async (part: Part, to: VisibleTo, canBeUndone: boolean) => {
    const { data, error } = await change({ input: { [part]: to } });
    setProblem(error ? problemIn(error) : null);
    if (!data) return;
    setNow(data.changeVisibility);
    setLast(canBeUndone ? { part, from: now[part], to } : null);
  };
  const count = async (counted: boolean) => {
    const { data, error } = await change({ input: { counted } });
    setProblem(error ? problemIn(error) : null);
    if (data) setNow(data.changeVisibility);
    setLast(null);
  };
  const seen = now.seenAs.find((one) => one.who === who);
  return (
    <section className={classes.section}>
      <div>
        <h2>What others see of you</h2>
        <p className={classes.soft}>
          Nothing is shown to more people than your profile. You always see all of it yourself.
        </p>
      </div>
      {parts.map(({ part, label, choices }) => (
        <div key={part} className={classes.field}>
          <label htmlFor={`visible-${part}`}>{label}</label>
          <select
            id={`visible-${part}`}
            value={now[part]}
            onChange={({ target }) => {
              const to = choices.find((choice) => choice === target.value);
              if (to) show(part, to, true);
            }}
          >
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {visibleToInWords[choice]}
              </option>
            ))}
          </select>
          {part === 'profile' && (now.profile === 'PROGRAM' || now.profile === 'COHORT') ? (
            <Counted settings={now} onChange={count} />
          ) : null}
          {part === 'needs' && now.needsToKeeper ? (
            <p className={classes.head}>
              <span className={classes.soft}>
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
            <Button variant="default" onClick={() => show(last.part, last.from, false)}>
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
