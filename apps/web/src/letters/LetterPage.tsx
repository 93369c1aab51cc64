import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Link, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { Skeletons } from '../ui/Skeletons.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { doneNext, doneTitle, PageLink } from './done-words.tsx';
import { LetterForm } from './LetterForm.tsx';
import { letterOf } from './operations.ts';

/** Where a link in a letter leads: what it would do, and one press that does it. Opening it does nothing. */
export function LetterPage() {
  useDocumentTitle('From a letter · Peergraph');
  const { token = '' } = useParams({ strict: false });
  const [{ data, error }, again] = useQuery({ query: letterOf, variables: { token } });
  if (error && !data) return <ErrorPanel level={1} error={error} onRetry={again} />;
  if (!data) return <Skeletons label="One moment" blocks={[[32, 0.5], 90, 44]} />;
  const { letter } = data;
  if (!letter)
    return (
      <StatePanel
        level={1}
        title="This link is not one of ours"
        action={<PageLink requestId={null} word="Go to your introductions" />}
      >
        <p>
          Perhaps it was cut short: copy all of it from the letter. Nothing was done. What waits for
          you is under Introductions as well.
        </p>
      </StatePanel>
    );
  const page = <PageLink requestId={letter.requestId} word="See how it stands" />;
  switch (letter.standing) {
    case 'OPEN':
      return (
        <LetterForm
          token={token}
          letter={letter}
          onProblem={() => again({ requestPolicy: 'network-only' })}
        />
      );
    case 'DONE':
      return letter.act === 'STOP' ? (
        <StatePanel
          level={1}
          title="You get no more letters like this"
          action={
            <Button
              variant="default"
              size="md"
              renderRoot={(props) => <Link to="/account" {...props} />}
            >
              Go to your account
            </Button>
          }
        >
          <p>There you choose what comes by mail, and how soon. It takes signing in.</p>
        </StatePanel>
      ) : (
        <StatePanel level={1} title={doneTitle(letter)} action={page}>
          <p>{doneNext(letter)}</p>
          <p>A letter does one thing once. To do more, sign in and see how it stands.</p>
        </StatePanel>
      );
    case 'OVER':
      return (
        <StatePanel level={1} title="The time of this link is over" action={page}>
          <p>Nothing was done. Sign in to see how it stands; perhaps it can still be answered.</p>
        </StatePanel>
      );
    case 'CLOSED':
      return (
        <StatePanel level={1} title="This does not wait for you any more" action={page}>
          <p>Somebody acted meanwhile, or it was taken back. There is nothing to do.</p>
        </StatePanel>
      );
  }
}
