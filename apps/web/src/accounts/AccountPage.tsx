import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../generated/index.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { forgetDrafts } from '../ui/drafts.ts';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import page from '../ui/Page.module.css';
import { SignedOut } from '../ui/SignedOut.tsx';
import { Skeletons } from '../ui/Skeletons.tsx';
import { AccessTokens } from './AccessTokens.tsx';
import classes from './Accounts.module.css';
import { Administration } from './Administration.tsx';
import { ChangePassword } from './ChangePassword.tsx';
import { LetterChoices } from './LetterChoices.tsx';
import { Programs } from './Programs.tsx';
import { post } from './post.ts';
import { Sessions } from './Sessions.tsx';
import { Visibility } from './Visibility.tsx';

const account = graphql(`
  query Account {
    signIn {
      password
    }
    viewer {
      accountId
      name
      email
      isAdmin
      person {
        id
        key
        name
      }
      ...ViewerPrograms
      ...ViewerSessions
      ...ViewerTokens
      visibility {
        ...VisibilityParts
      }
      letters {
        ...LetterParts
      }
    }
  }
`);

/** Somebody's own account: who they are, their programs, where they are signed in, and the tokens of their scripts. */
export function AccountPage() {
  useDocumentTitle('Your account · Peergraph');
  const [{ data, error }, refetch] = useQuery({
    query: account,
    requestPolicy: 'cache-and-network',
  });
  if (error) return <ErrorPanel level={1} error={error} onRetry={refetch} />;
  if (!data)
    return <Skeletons label="Your account is on its way" blocks={[[72, 0.4], 120, 120]} gap={20} />;
  const { viewer } = data;
  if (!viewer) return <SignedOut />;
  const again = () => refetch({ requestPolicy: 'network-only' });
  const { name, email, person, isAdmin, accountId } = viewer;
  return (
    <div className={page.page}>
      <header className={classes.head}>
        <Avatar personKey={person?.key ?? accountId} name={name} size={64} />
        <div>
          <h1>{name}</h1>
          <p className="soft">{isAdmin ? `${email} · administrator` : email}</p>
          {person ? (
            <p className={page.links}>
              <Link to="/people/$key" params={{ key: person.key }}>
                How you are in the graph
              </Link>
              <Link to="/account/about">What this graph says about you</Link>
            </p>
          ) : null}
        </div>
        <Button variant="default" size="md" onClick={() => signOut(person?.id)}>
          Sign out
        </Button>
      </header>
      {viewer.visibility ? <Visibility settings={viewer.visibility} /> : null}
      {person ? <LetterChoices settings={viewer.letters} /> : null}
      <Programs viewer={viewer} onChange={again} />
      {isAdmin ? <Administration /> : null}
      <Sessions viewer={viewer} personId={person?.id} onChange={again} />
      <AccessTokens viewer={viewer} onChange={again} />
      {data.signIn.password ? <ChangePassword /> : null}
      <p className={page.links}>
        <Link to="/account/leave">Leave, and be erased</Link>
      </p>
    </div>
  );
}

/** Words that were not sent are theirs alone, and others may sit here next. */
async function signOut(personId: string | undefined) {
  await post('/sign-out', {});
  if (personId) forgetDrafts(personId);
  window.location.assign('/');
}
