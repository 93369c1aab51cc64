import { useId } from 'react';
import { dayFrom } from '../ui/day-from.ts';
import classes from './Introductions.module.css';

type Props = {
  label: string;
  value: string;
  /** The last day that may be chosen; the first is tomorrow. */
  last: string;
  onChange: (day: string) => void;
};

/** A day to come, which has to be chosen. */
export function DateField({ label, value, last, onChange }: Props) {
  const id = useId();
  return (
    <div className={classes.date}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        required
        min={dayFrom(1)}
        max={last}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
