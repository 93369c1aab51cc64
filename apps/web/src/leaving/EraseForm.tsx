import { useMutation } from 'urql';
import type { LeavingQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { Form } from '../ui/form/Form.tsx';
import { Line, Password } from '../ui/form/Line.tsx';
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
  return (
    <Form
      act="Erase me"
      button={{ className: classes.erase }}
      send={({ value }) =>
        erase({ input: { confirmation: value('confirmation'), password: value('password') } })
      }
      onDone={onDone}
    >
      <Line label={`Type “${confirmation}”`} name="confirmation" autoComplete="off" />
      {hasPassword ? (
        <Password label="Your password" />
      ) : (
        <p className="soft">
          You have to have signed in within the last ten minutes. If it was longer ago, sign out and
          in again first.
        </p>
      )}
    </Form>
  );
}
