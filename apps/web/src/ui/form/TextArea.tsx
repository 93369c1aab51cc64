import type { TextareaHTMLAttributes } from 'react';
import classes from './Field.module.css';
import { Field } from './Field.tsx';

type Props = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange'> & {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string | undefined;
  /** How many characters it may have. */
  most: number;
};

/** Something to write in a few lines: its name above, what it is for below, and how much is left once that is little. */
export function TextArea({ label, hint, most, onChange, required = false, ...area }: Props) {
  const left = most - area.value.length;
  const isOver = left < 0;
  const said = isOver ? `${-left} characters too many. Say the most important.` : hint;
  const room = !isOver && left < most / 5 ? `${left} characters left.` : undefined;
  return (
    <Field
      label={label}
      optional={required ? undefined : 'if you like'}
      hint={
        said || room ? (
          <span className={classes.room} data-over={isOver || undefined}>
            {said} {room}
          </span>
        ) : undefined
      }
    >
      {(control) => (
        <textarea
          rows={3}
          {...control}
          {...area}
          required={required}
          aria-invalid={isOver || undefined}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
