import { Button } from '@mantine/core';
import { type FormEvent, useId } from 'react';
import { useMutation } from 'urql';
import type { LeavingQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { Problem } from '../ui/Problem.tsx';
import { useAct } from '../ui/use-act.ts';
import classes from './Leaving.module.css';

const eraseMutation = graphql(`
  mutation EraseMe($input: EraseMeInput!) {
    eraseMe(input: $input)
  }
`);

type Props = {
  leaving: NonNullable<LeavingQuery['viewer']>['leaving'];
  onDone: () => void;
};

/** Takes the words that confirm it and, where there is one, the password. */
export function EraseForm({ leaving: { confirmation, hasPassword }, onDone }: Props) {
  const [, erase] = useMutation(eraseMutation);
  const { problem, isActing, act } = useAct(onDone);
  const id = useId();
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = (name: string) => String(form.get(name) ?? '');
    const input = { confirmation: said('confirmation'), password: said('password') };
    act(() => erase({ input }));
  };
  return (
    <form className={classes.form} onSubmit={onSubmit}>
      <label htmlFor={`${id}-words`}>Type “{confirmation}”</label>
      <input id={`${id}-words`} name="confirmation" required autoComplete="off" />
      {hasPassword ? (
        <>
          <label htmlFor={`${id}-password`}>Your password</label>
          <input
            id={`${id}-password`}
            name="password"
            type="password"
            required
            maxLength={200}
            autoComplete="current-password"
          />
        </>
      ) : (
        <p className={classes.soft}>
          You have to have signed in within the last ten minutes. If it was longer ago, sign out and
          in again first.
        </p>
      )}
      <Problem text={problem} />
      <div>
        <Button type="submit" size="md" loading={isActing} className={classes.erase}>
          Erase me
        </Button>
      </div>
    </form>
  );
}
