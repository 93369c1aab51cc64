import { Button } from '@mantine/core';
import type { CombinedError } from 'urql';
import { SignInButton } from './SignInButton.tsx';
import { StatePanel } from './StatePanel.tsx';

type Props = {
  error: CombinedError;
  /** Asks again; what `useQuery` gives for that. */
  onRetry: (context: { requestPolicy: 'network-only' }) => void;
  level?: 1 | 2;
};

/** What happened, what is safe, what to do. */
export function ErrorPanel({ error, onRetry, level = 2 }: Props) {
  const unsigned = /^Sign in first(?:: (.+))?/.exec(error.graphQLErrors[0]?.message ?? '');
  if (unsigned)
    return (
      <StatePanel role="alert" level={level} title="Sign in first" action={<SignInButton />}>
        <p>
          {unsigned[1]
            ? `${unsigned[1].slice(0, 1).toUpperCase()}${unsigned[1].slice(1)}`
            : 'What people say of themselves here is for those who have an account.'}
        </p>
      </StatePanel>
    );
  const { title, text } = describe(error);
  // Asking again would get the same answer.
  const isRefused = error.graphQLErrors[0]?.extensions.code === 'FORBIDDEN';
  return (
    <StatePanel
      role="alert"
      level={level}
      title={title}
      action={
        isRefused ? null : (
          <Button onClick={() => onRetry({ requestPolicy: 'network-only' })} size="md">
            Try again
          </Button>
        )
      }
    >
      <p>{text}</p>
    </StatePanel>
  );
}

const safe = 'Nothing was changed, and the address of this page keeps what you chose.';

/** An error in plain words; the server's own words where it speaks to the reader. */
function describe(error: CombinedError): { title: string; text: string } {
  const [first] = error.graphQLErrors;
  if (!first)
    return { title: 'Peergraph can’t be reached', text: `The server did not answer. ${safe}` };
  if (first.extensions.code === 'BAD_USER_INPUT')
    return { title: 'That could not be asked', text: first.message };
  if (first.extensions.code === 'NOT_FOUND')
    return { title: 'Something it asks for is not here', text: first.message };
  if (first.extensions.code === 'FORBIDDEN')
    return { title: 'This is not for you', text: first.message };
  if (first.extensions.code === 'UNAVAILABLE')
    return {
      title: 'The database did not answer',
      text: `It may be busy, or still starting. ${safe}`,
    };
  return { title: 'Something went wrong at our end', text: safe };
}
