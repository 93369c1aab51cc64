import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { Field } from '../ui/form/Field.tsx';
import { Form, type FormProps } from '../ui/form/Form.tsx';
import { TextArea } from '../ui/form/TextArea.tsx';
import classes from './ChallengeForm.module.css';
import { TopicsField } from './TopicsField.tsx';

export const challengeFields = ['title', 'statement', 'outcome', 'topics'] as const;
/** As it is typed; names of topics each on a line. */
export type ChallengeWords = Record<(typeof challengeFields)[number], string>;

export const topicsIn = ({ topics }: ChallengeWords): string[] =>
  topics.split('\n').filter((name) => name !== '');

type Props = Pick<FormProps, 'act' | 'send' | 'onDone'> & {
  words: ChallengeWords;
  onChange: (changed: Partial<ChallengeWords>) => void;
  onCancel?: () => void;
  /** Something may have come of it already. */
  hasOutcome?: boolean;
  /** What stands above the button. */
  children?: ReactNode;
};

const most = { title: 300, long: 5_000 };

/** A challenge in its poser’s own words. */
export function ChallengeForm({ words, onChange, onCancel, hasOutcome, children, ...form }: Props) {
  const title = useRef<HTMLTextAreaElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const isTooLong = words.statement.length > most.long || words.outcome.length > most.long;
  return (
    <div className={classes.form}>
      <Form
        {...form}
        button={{ disabled: isTooLong }}
        safe="Your words are kept."
        others={
          onCancel ? (
            <Button variant="default" size="md" onClick={onCancel}>
              Leave it as it was
            </Button>
          ) : null
        }
      >
        <Field
          label="Your challenge, in a sentence"
          hint="A question is best: “Is it the wells or the loggers that drift?”"
        >
          {(control) => (
            <textarea
              {...control}
              ref={title}
              rows={1}
              required
              maxLength={most.title}
              value={words.title}
              onChange={(event) => onChange({ title: event.currentTarget.value })}
            />
          )}
        </Field>
        <TextArea
          label="What you need, and what you tried"
          hint="Whoever may help reads this first."
          value={words.statement}
          most={most.long}
          rows={5}
          onChange={(statement) => onChange({ statement })}
        />
        {hasOutcome ? (
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
      </Form>
    </div>
  );
}
