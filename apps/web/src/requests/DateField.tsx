import { useId } from 'react';
import { dayFrom } from '../ui/day-from.ts';
import classes from './Introductions.module.css';

type Props = {
  label: string;
  value: string;
  /** The last day that may be chosen, so many days from now; the first is tomorrow. */
  most: number;
  onChange: (day: string) => void;
};

/** A day to come, which has to be chosen. */
export function DateField({ label, value, most, onChange }: Props) {
  const id = useId();
  return (
    <div className={classes.date}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        required
        min={dayFrom(1)}
        max={dayFrom(most)}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
