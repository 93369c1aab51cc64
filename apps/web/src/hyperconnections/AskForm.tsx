import { Button } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Field } from '../ui/form/Field.tsx';
import page from '../ui/Page.module.css';
import classes from './FindPage.module.css';

type Props = {
  text: string;
  /** Only a line that unfolds, because there is something to read below. */
  folded: boolean;
  onFind: (text: string) => void;
  /** What else can be done with what was typed, beside the folded line. */
  children?: ReactNode;
};

/** As much as the server reads. */
const most = 3000;

/** Says in one's own words what one needs, or says it again in others. */
export function AskForm({ text, folded, onFind, children }: Props) {
  const [open, setOpen] = useState(!folded);
  const [typed, setTyped] = useState(text);
  const [empty, setEmpty] = useState(false);
  if (!open)
    return (
      <div className={page.acts}>
        <Button variant="default" size="sm" onClick={() => setOpen(true)}>
          Say it in other words
        </Button>
        {children}
      </div>
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === '') setEmpty(true);
    else onFind(typed.trim());
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <Field
        label="In your own words: what is the problem, and what have you tried?"
        hint={
          empty
            ? 'A few words are enough: the thing, and what is wrong with it.'
            : 'Name things as you call them; other fields’ words for them are found too.'
        }
      >
        {(control) => (
          <textarea
            {...control}
            rows={4}
            maxLength={most}
            value={typed}
            aria-invalid={empty || undefined}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setEmpty(false);
            }}
          />
        )}
      </Field>
      <div className={page.acts}>
        <Button type="submit" size="md">
          Find people
        </Button>
        {folded ? (
          <Button variant="default" size="md" onClick={() => setOpen(false)}>
            Leave it
          </Button>
        ) : null}
      </div>
    </form>
  );
}
