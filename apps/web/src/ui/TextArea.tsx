import { useId } from 'react';
import classes from './Field.module.css';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string | undefined;
  /** How many characters it may have. */
  most: number;
  rows?: number;
  required?: boolean;
};

/** Something to write in a few lines: its name above, what it is for below, and how much is left once that is little. */
export function TextArea({
  label,
  value,
  onChange,
  hint,
  most,
  rows = 3,
  required = false,
}: Props) {
  const id = useId();
  const left = most - value.length;
  return (
    <div className={classes.field}>
      <label htmlFor={id}>
        {label}
        {required ? null : <span className={classes.soft}> · if you like</span>}
      </label>
      <textarea
        id={id}
        rows={rows}
        value={value}
        required={required}
        aria-describedby={`${id}-hint`}
        aria-invalid={left < 0 || undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} className={classes.hint} data-over={left < 0 || undefined}>
        {left < 0 ? `${-left} characters too many. Say the most important.` : hint}
        {left >= 0 && left < most / 5 ? ` ${left} characters left.` : null}
      </p>
    </div>
  );
}
