import { useDocumentTitle } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import page from '../ui/Page.module.css';
import { SignedOut } from '../ui/SignedOut.tsx';
import { Skeletons } from '../ui/Skeletons.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import classes from './About.module.css';
import { Claims } from './Claims.tsx';
import { Download } from './Download.tsx';
import { aboutQuery } from './operations.ts';
import { WhoSaw } from './WhoSaw.tsx';

/** What the graph says of whoever is signed in, where each thing is from, and what they can do about it. */
export function AboutPage() {
  useDocumentTitle('What this graph says about you · Peergraph');
  const [{ data, error }, refetch] = useQuery({
    query: aboutQuery,
    requestPolicy: 'network-only',
  });
  if (error) return <ErrorPanel level={1} error={error} onRetry={refetch} />;
  if (!data)
    return (
      <Skeletons
        label="What is said of you is on its way"
        blocks={[[40, 0.5], 120, 120]}
        gap={20}
      />
    );
  const { viewer } = data;
  if (!viewer) return <SignedOut />;
  if (!viewer.claims)
    return (
      <StatePanel level={1} title="This graph says nothing about you">
        Your account is nobody in the graph yet. An invitation into a cohort makes you one of its
        people.
      </StatePanel>
    );
  return (
    <div className={page.page}>
      <header className={classes.intro}>
        <h1>What this graph says about you</h1>
        <p className="soft">
          Every claim, and where it is from. Correct what is wrong, or say that it isn’t so: your
          word counts over what a source says, also when the source is imported again.{' '}
          <Link to="/account">What others see of you</Link> is in your account.
        </p>
      </header>
      <Claims claims={viewer.claims} visibility={viewer.visibility} />
      <WhoSaw showings={viewer.shownTo} />
      <Download />
      <p className={page.links}>
        <Link to="/account/leave">Leave, and be erased</Link>
      </p>
    </div>
  );
}
