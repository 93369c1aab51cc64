import type { InputHTMLAttributes } from 'react';
import classes from './Tick.module.css';

/** A box to tick, or with `type="radio"` one answer of several, with its words beside. */
export function Tick({ children, ...input }: InputHTMLAttributes<HTMLInputElement>) {
  return (
    <label className={classes.tick}>
      <input type="checkbox" {...input} />
      {children}
    </label>
  );
}
