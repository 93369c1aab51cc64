import { useDocumentTitle } from '@mantine/hooks';
import { Link, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../generated/index.ts';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { useNews } from '../ui/news.ts';
import page from '../ui/Page.module.css';
import { SignInButton } from '../ui/SignInButton.tsx';
import { Skeletons } from '../ui/Skeletons.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { useSecondTry } from '../ui/use-second-try.ts';
import classes from './Introductions.module.css';
import { LoadForm } from './LoadForm.tsx';
import { RequestList } from './RequestList.tsx';
import { RequestPanel } from './RequestPanel.tsx';
import { introductions } from './request-operations.ts';
import { Suggested } from './Suggested.tsx';

const whoReads = graphql(`
  query WhoReads {
    viewer {
      accountId
      person {
        id
      }
    }
  }
`);

/** Everything that goes on between somebody and others: what they asked for, and what is asked of them. */
export function IntroductionsPage() {
  const { id } = useParams({ strict: false });
  useDocumentTitle('Introductions · Peergraph');
  const [{ data, error }, again] = useQuery({ query: whoReads });
  if (error && !data) return <ErrorPanel level={1} error={error} onRetry={again} />;
  if (!data)
    return (
      <Skeletons label="Your introductions are on their way" blocks={[[32, 0.3], 90, 90, 90]} />
    );
  const { viewer } = data;
  if (!viewer)
    return (
      <StatePanel level={1} title="Sign in to see your introductions" action={<SignInButton />}>
        <p>They are for those who have a part in them. You are brought back here.</p>
      </StatePanel>
    );
  if (!viewer.person)
    return (
      <StatePanel level={1} title="You are nobody in the graph yet">
        <p>An organiser can say who you are. Then you can ask for introductions.</p>
      </StatePanel>
    );
  return <Introductions id={id} meId={viewer.person.id} />;
}

function Introductions({ id, meId }: { id: string | undefined; meId: string }) {
  const [{ data, error: failed }, again] = useQuery({
    query: introductions,
    requestPolicy: 'cache-and-network',
  });
  const error = useSecondTry({ error: failed, hasAnswer: data !== undefined, again });
  useNews(() => again({ requestPolicy: 'network-only' }));
  if (error && !data) return <ErrorPanel level={1} error={error} onRetry={again} />;
  if (!data)
    return (
      <Skeletons label="Your introductions are on their way" blocks={[[32, 0.3], 90, 90, 90]} />
    );
  // Beside a request, that is what the page is about.
  const Heading = id ? 'h2' : 'h1';
  const desks = (data.viewer?.programs ?? []).flatMap(({ program, roles }) =>
    roles.some((role) => role === 'FACILITATOR' || role === 'ORGANISER') ? [program] : [],
  );
  const requests = [...data.myInbox, ...data.myRequests];
  return (
    <div className={classes.page} data-open={id ? true : undefined}>
      <div className={classes.side}>
        <Heading className={classes.title}>Introductions</Heading>
        <Suggested />
        {requests.length === 0 ? (
          <div className={classes.empty}>
            <p>
              Nothing yet. Open a challenge of yours, look at who could help, and ask to be
              introduced.
            </p>
            <p className="soft">What others ask of you comes here too.</p>
          </div>
        ) : (
          <RequestList requests={requests} chosenId={id} meId={meId} />
        )}
        {desks.length > 0 ? (
          <p className={page.links}>
            {desks.map(({ key, name }) => (
              <Link key={key} to="/programs/$key/desk" params={{ key }}>
                Desk of {name}
              </Link>
            ))}
          </p>
        ) : null}
        {data.myLoad ? <LoadForm load={data.myLoad} /> : null}
      </div>
      {id ? <RequestPanel key={id} id={id} meId={meId} /> : null}
    </div>
  );
}
