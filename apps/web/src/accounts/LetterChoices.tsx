import { useState } from 'react';
import { useMutation } from 'urql';
import type { LetterKind, LetterPartsFragment, LetterTiming } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { Problem } from '../ui/Problem.tsx';
import { problemIn } from '../ui/use-act.ts';
import classes from './Accounts.module.css';

graphql(`
  fragment LetterParts on LetterSettings {
    isSetUp
    choices {
      kind
      timing
    }
  }
`);

const changeMutation = graphql(`
  mutation ChangeLetters($kind: LetterKind!, $timing: LetterTiming!) {
    changeLetters(kind: $kind, timing: $timing) {
      ...LetterParts
    }
  }
`);

const kinds: Record<LetterKind, string> = {
  INTRODUCE: 'You are asked to introduce somebody',
  ANSWER: 'Somebody would like to talk with you',
  MORE: 'You are asked for more about your request',
  ACCEPTED: 'You are introduced',
  REMINDER: 'Your time to answer is nearly over',
  NEWS: 'Everything else',
};
const timings: Record<LetterTiming, string> = {
  AT_ONCE: 'at once',
  DAILY: 'once a day',
  NEVER: 'never',
};
const isTiming = (value: string): value is LetterTiming => value in timings;

/** What comes by mail, and how soon, kind by kind. */
export function LetterChoices({ settings }: { settings: LetterPartsFragment }) {
  const [, change] = useMutation(changeMutation);
  const [now, setNow] = useState(settings);
  const [problem, setProblem] = useState<string | null>(null);
  const [isChanged, setChanged] = useState(false);
  const choose = async (kind: LetterKind, timing: LetterTiming) => {
    const { data, error } = await change({ kind, timing });
    setProblem(error ? problemIn(error) : null);
    setChanged(Boolean(data));
    if (data) setNow(data.changeLetters);
  };
  return (
    <section className={classes.section}>
      <div>
        <h2>What comes by mail</h2>
        <p className={classes.soft}>
          {now.isSetUp
            ? 'What comes once a day comes in one letter in the morning. Subjects name nobody.'
            : 'This server is not set up to send mail, so nothing comes for now. Everything is under Introductions, and what you choose here holds as soon as mail is set up.'}
        </p>
      </div>
      {now.choices.map(({ kind, timing }) => (
        <div key={kind} className={`${classes.field} ${classes.beside}`}>
          <label htmlFor={`letter-${kind}`}>{kinds[kind]}</label>
          <select
            id={`letter-${kind}`}
            value={timing}
            onChange={({ target }) => {
              if (isTiming(target.value)) choose(kind, target.value);
            }}
          >
            {Object.entries(timings).map(([value, word]) => (
              <option key={value} value={value}>
                {word}
              </option>
            ))}
          </select>
        </div>
      ))}
      <p role="status" className={classes.soft}>
        {isChanged ? 'Changed.' : ''}
      </p>
      <Problem text={problem} />
    </section>
  );
}
