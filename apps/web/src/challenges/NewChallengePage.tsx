import { useDocumentTitle } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../generated/index.ts';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { NobodyYet } from '../ui/NobodyYet.tsx';
import page from '../ui/Page.module.css';
import { SignInFirst } from '../ui/SignInFirst.tsx';
import { Skeletons } from '../ui/Skeletons.tsx';
import { NewChallenge } from './NewChallenge.tsx';

const whoPoses = graphql(`
  query WhoPoses {
    viewer {
      accountId
      person {
        id
        memberships {
          cohort {
            id
            name
            program {
              id
              name
            }
          }
          until
        }
      }
    }
    signIn {
      demoPeople {
        part
      }
    }
  }
`);

const route = getRouteApi('/challenges/new');

/** Where somebody brings a challenge of their own. */
export function NewChallengePage() {
  const { text = '', ask } = route.useSearch();
  const [{ data, error }, again] = useQuery({ query: whoPoses });
  useDocumentTitle('Bring a challenge · Peergraph');
  if (error && !data) return <ErrorPanel level={1} error={error} onRetry={again} />;
  if (!data) return <Skeletons label="One moment" blocks={[[32, 0.4], 60, 160]} />;
  const { viewer, signIn } = data;
  return (
    <div className={page.page} data-width="aside">
      <header>
        <h1>Bring a challenge</h1>
        <p className={page.lede}>
          Then you see who outside your network can help, and can ask to be introduced.
        </p>
      </header>
      {!viewer ? (
        <SignInFirst isDemo={signIn.demoPeople.length > 0} then="What you typed comes with you.">
          <strong>Sign in first.</strong> A challenge is somebody’s.
        </SignInFirst>
      ) : viewer.person ? (
        <NewChallenge key={text} person={viewer.person} text={text} ask={ask} />
      ) : (
        <NobodyYet />
      )}
    </div>
  );
}
