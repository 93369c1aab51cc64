import { useState } from 'react';
import { useMutation } from 'urql';
import type { LetterKind, LetterPartsFragment, LetterTiming } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { Select } from '../ui/form/Select.tsx';
import { Problem } from '../ui/Problem.tsx';
import { useAct } from '../ui/use-act.ts';
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
const timings: { value: LetterTiming; label: string }[] = [
  { value: 'AT_ONCE', label: 'at once' },
  { value: 'DAILY', label: 'once a day' },
  { value: 'NEVER', label: 'never' },
];

/** What comes by mail, and how soon, kind by kind. */
export function LetterChoices({ settings }: { settings: LetterPartsFragment }) {
  const [, change] = useMutation(changeMutation);
  const [now, setNow] = useState(settings);
  const [isChanged, setChanged] = useState(false);
  const { problem, act } = useAct();
  const choose = async (kind: LetterKind, timing: LetterTiming) =>
    setChanged(
      await act(async () => {
        const changed = await change({ kind, timing });
        if (changed.data) setNow(changed.data.changeLetters);
        return changed;
      }),
    );
  return (
    <section className={classes.section}>
      <div>
        <h2>What comes by mail</h2>
        <p className="soft">
          {now.isSetUp
            ? 'What comes once a day comes in one letter in the morning. Subjects name nobody.'
            : 'This server is not set up to send mail, so nothing comes for now. Everything is under Introductions, and what you choose here holds as soon as mail is set up.'}
        </p>
      </div>
      {now.choices.map(({ kind, timing }) => (
        <Select
          key={kind}
          label={kinds[kind]}
          isBeside
          value={timing}
          choices={timings}
          onChoose={(chosen) => choose(kind, chosen)}
        />
      ))}
      <p role="status" className="soft">
        {isChanged ? 'Changed.' : ''}
      </p>
      <Problem text={problem} />
    </section>
  );
}
