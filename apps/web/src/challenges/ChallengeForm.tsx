import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import fields from '../ui/Field.module.css';
import { Problem } from '../ui/Problem.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import classes from './ChallengeForm.module.css';
import { TopicsField } from './TopicsField.tsx';

export const challengeFields = ['title', 'statement', 'outcome', 'topics'] as const;
/** As it is typed; names of topics each on a line. */
export type ChallengeWords = Record<(typeof challengeFields)[number], string>;

export const topicsIn = ({ topics }: ChallengeWords): string[] =>
  topics.split('\n').filter((name) => name !== '');

type Props = {
  words: ChallengeWords;
  onChange: (changed: Partial<ChallengeWords>) => void;
  act: string;
  isActing: boolean;
  problem: string | null;
  onSubmit: () => void;
  onCancel?: (() => void) | undefined;
  /** Something may have come of it already. */
  hasOutcome?: boolean;
  /** What stands above the button. */
  children?: ReactNode;
};

const most = { title: 300, long: 5_000 };

/** A challenge in its poser’s own words. */
export function ChallengeForm(props: Props) {
  const { words, onChange, act, isActing, problem, onSubmit, onCancel, children } = props;
  const id = useId();
  const title = useRef<HTMLTextAreaElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const isTooLong = words.statement.length > most.long || words.outcome.length > most.long;
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <div className={fields.field}>
        <label htmlFor={id}>Your challenge, in a sentence</label>
        <textarea
          ref={title}
          rows={1}
          id={id}
          required
          maxLength={most.title}
          value={words.title}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onChange({ title: event.currentTarget.value })}
        />
        <p id={`${id}-hint`} className={fields.hint}>
          A question is best: “Is it the wells or the loggers that drift?”
        </p>
      </div>
      <TextArea
        label="What you need, and what you tried"
        hint="Whoever may help reads this first."
        value={words.statement}
        most={most.long}
        rows={5}
        onChange={(statement) => onChange({ statement })}
      />
      {props.hasOutcome ? (
        <TextArea
          label="What came of it"
          value={words.outcome}
          most={most.long}
          rows={2}
          onChange={(outcome) => onChange({ outcome })}
        />
      ) : null}
      <TopicsField
        names={topicsIn(words)}
        onChange={(names) => onChange({ topics: names.join('\n') })}
      />
      {children}
      <Problem text={problem && `${problem} Your words are kept.`} />
      <div className={classes.acts}>
        <Button type="submit" size="md" loading={isActing} disabled={isTooLong}>
          {act}
        </Button>
        {onCancel ? (
          <Button variant="default" size="md" onClick={onCancel}>
            Leave it as it was
          </Button>
        ) : null}
      </div>
    </form>
  );
}
