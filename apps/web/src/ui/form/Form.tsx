import { Button, type ButtonProps } from '@mantine/core';
import type { ReactNode, SubmitEvent } from 'react';
import page from '../Page.module.css';
import { Problem } from '../Problem.tsx';
import { type CameOf, type Once, useAct } from '../use-act.ts';
import classes from './Form.module.css';

type Sent = {
  /** What stands in the field of a name, or what the pressed button of that name says; empty where there is none. */
  value: (name: string) => string;
  once: Once;
};

export type FormProps = {
  /** What its button says. */
  act: string;
  send: (sent: Sent) => Promise<CameOf>;
  onDone?: (form: HTMLFormElement) => void;
  /** How its button looks, and whether it can be pressed. */
  button?: ButtonProps;
  /** What else can be pressed. */
  others?: ReactNode;
  /** How it stands with what was written. */
  status?: string;
  /** What is said after a problem: what is safe all the same. */
  safe?: string;
  testId?: string;
  children?: ReactNode;
};

/** Fields, what went wrong with them, and the act. */
export function Form({
  act: words,
  send,
  onDone,
  button,
  others,
  status,
  safe,
  ...rest
}: FormProps) {
  const { problem, isActing, act } = useAct();
  const onSubmit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isActing) return;
    const form = event.currentTarget;
    const filled = new FormData(form, event.nativeEvent.submitter);
    const value = (name: string) => String(filled.get(name) ?? '');
    if (await act((once) => send({ value, once }))) onDone?.(form);
  };
  return (
    <form className={classes.form} data-testid={rest.testId} onSubmit={onSubmit}>
      {rest.children}
      <Problem text={problem && safe ? `${problem} ${safe}` : problem} />
      <div className={page.acts}>
        <Button type="submit" size="md" loading={isActing} {...button}>
          {words}
        </Button>
        {others}
        {status === undefined ? null : (
          <span className="soft" role="status">
            {status}
          </span>
        )}
      </div>
    </form>
  );
}
