import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../generated/index.ts';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import page from '../ui/Page.module.css';
import { SignedOut } from '../ui/SignedOut.tsx';
import { Skeletons } from '../ui/Skeletons.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { EraseForm } from './EraseForm.tsx';
import classes from './Leaving.module.css';
import { whatHappens } from './what-happens.ts';

const leavingQuery = graphql(`
  query Leaving {
    viewer {
      accountId
      leaving {
        obstacle
        confirmation
        hasPassword
        challenges
        introductions
        connections
      }
    }
  }
`);

/** What being erased means, and the way to it. */
export function LeavePage() {
  useDocumentTitle('Leave · Peergraph');
  const [isGone, setGone] = useState(false);
  const [{ data, error }, refetch] = useQuery({
    query: leavingQuery,
    requestPolicy: 'network-only',
    pause: isGone,
  });
  if (isGone)
    return (
      <StatePanel
        level={1}
        takesFocus
        title="You are erased"
        action={
          <Button renderRoot={(props) => <a href="/" {...props} />} size="md">
            To the first page
          </Button>
        }
      >
        Nothing of yours is here any more. Somebody who is invited again comes back as new.
      </StatePanel>
    );
  if (error) return <ErrorPanel level={1} error={error} onRetry={refetch} />;
  if (!data)
    return (
      <Skeletons label="What leaving means is on its way" blocks={[[40, 0.4], 160]} gap={20} />
    );
  if (!data.viewer) return <SignedOut />;
  const { leaving } = data.viewer;
  return (
    <div className={page.page} data-width="narrow">
      <header>
        <h1>Leave, and be erased</h1>
        <p className={page.lede}>At once, everywhere and for good. Nobody can undo it.</p>
      </header>
      <ul className={classes.happens}>
        {whatHappens(leaving).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {leaving.obstacle ? (
        <p role="status" className={classes.obstacle}>
          {leaving.obstacle}
        </p>
      ) : (
        <EraseForm leaving={leaving} onDone={() => setGone(true)} />
      )}
      <p>
        <Link to="/account/about">What this graph says about you</Link> can be corrected or removed
        one by one instead, and <Link to="/account">what others see of you</Link> can be less.
      </p>
    </div>
  );
}
