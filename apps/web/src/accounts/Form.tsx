import { Button } from '@mantine/core';
import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import { Problem } from '../ui/Problem.tsx';
import classes from './Accounts.module.css';
import type { WhyNot } from './post.ts';
import { useForm } from './use-form.ts';

type FormProps = {
  send: (value: (name: string) => string) => Promise<WhyNot>;
  act: string;
  children: ReactNode;
};

/** Fields, what went wrong with them, and the one act. */
export function Form({ send, act, children }: FormProps) {
  const { problem, isSending, onSubmit } = useForm(send);
  return (
    <form className={classes.form} onSubmit={onSubmit}>
      {children}
      <Problem text={problem} />
      <div>
        <Button type="submit" size="md" loading={isSending}>
          {act}
        </Button>
      </div>
    </form>
  );
}

type FieldProps = InputHTMLAttributes<HTMLInputElement> & { label: string; hint?: string };

/** One line to fill in, with its name above and, where it needs one, a hint below. */
export function Field({ label, hint, ...input }: FieldProps) {
  const id = useId();
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} required aria-describedby={hint ? `${id}-hint` : undefined} {...input} />
      {hint ? (
        <p id={`${id}-hint`} className={classes.soft}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}

/** The password one has, or a new one. */
export function Password({ isNew = false, name = 'password', label = 'Password' }) {
  return (
    <Field
      label={label}
      name={name}
      type="password"
      minLength={isNew ? 10 : 1}
      maxLength={200}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      {...(isNew ? { hint: 'At least 10 characters.' } : {})}
    />
  );
}

export function Email() {
  return (
    <Field label="E-mail" name="email" type="email" autoComplete="username" spellCheck={false} />
  );
}
