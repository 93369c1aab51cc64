import type { InputHTMLAttributes } from 'react';
import { Field, type Named } from './Field.tsx';

type Props = Named & InputHTMLAttributes<HTMLInputElement>;

/** One line to fill in, or a day, a time or a number; needed unless it says that it is optional. */
export function Line({ label, hint, optional, isBeside, ...input }: Props) {
  return (
    <Field label={label} hint={hint} optional={optional} isBeside={isBeside}>
      {(control) => <input {...control} required={optional === undefined} {...input} />}
    </Field>
  );
}

export const Email = () => (
  <Line label="E-mail" name="email" type="email" autoComplete="username" spellCheck={false} />
);

/** The password one has, or a new one. */
export function Password({ isNew = false, name = 'password', label = 'Password' }) {
  return (
    <Line
      label={label}
      name={name}
      type="password"
      minLength={isNew ? 10 : 1}
      maxLength={200}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      hint={isNew ? 'At least 10 characters.' : undefined}
    />
  );
}
