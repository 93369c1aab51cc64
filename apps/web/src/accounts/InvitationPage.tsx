import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import type { InvitationQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { Form } from '../ui/form/Form.tsx';
import { Email, Line, Password } from '../ui/form/Line.tsx';
import { Skeletons } from '../ui/Skeletons.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import classes from './Accounts.module.css';
import { post } from './post.ts';
import { roleInWords } from './role-words.ts';
import { WithProvider } from './SignInPage.tsx';

const invitationQuery = graphql(`
  query Invitation($secret: String!) {
    invitation(secret: $secret) {
      id
      program {
        id
        name
      }
      cohort {
        id
        name
      }
      personName
      forWhom
      roles
      isOpen
    }
    signIn {
      password
      provider
    }
    viewer {
      accountId
      name
    }
  }
`);

const acceptMutation = graphql(`
  mutation AcceptInvitation($secret: String!) {
    acceptInvitation(secret: $secret) {
      accountId
    }
  }
`);

/** What somebody is invited to, and the way to accept: with the account they have, or a new one. */
export function InvitationPage() {
  useDocumentTitle('An invitation · Peergraph');
  const { secret = '' } = useParams({ strict: false });
  const [{ data, error }, again] = useQuery({ query: invitationQuery, variables: { secret } });
  if (error) return <ErrorPanel level={1} error={error} onRetry={again} />;
  if (!data) return <Skeletons label="The invitation is on its way" blocks={[[32, 0.5], 66, 44]} />;
  if (!data.invitation?.isOpen)
    return (
      <StatePanel level={1} title="This invitation is not open">
        <p>
          It was used, has expired, or its link was cut short. Ask whoever sent it for a new one.
        </p>
      </StatePanel>
    );
  return <OpenInvitation secret={secret} data={data} invitation={data.invitation} />;
}

type Open = {
  secret: string;
  data: InvitationQuery;
  invitation: NonNullable<InvitationQuery['invitation']>;
};

function OpenInvitation({ secret, data, invitation }: Open) {
  const { program, cohort, roles, forWhom, personName } = invitation;
  const [hasAccount, setHasAccount] = useState(false);
  const [, accept] = useMutation(acceptMutation);
  const takeIt = async () => {
    const accepted = await accept({ secret });
    if (accepted.data) window.location.assign('/account');
    return accepted;
  };
  const sign = async (path: string, body: object) => (await post(path, body)) ?? (await takeIt());
  const whom = [forWhom, personName].filter(Boolean).join(', ');
  return (
    <div className={classes.narrow}>
      <div>
        <h1>{program ? `Join ${program.name}` : 'Administer this Peergraph'}</h1>
        <p className="soft">
          {program ? null : 'Who administers it may do everything, and invites everybody else.'}
          {[cohort?.name, program && roles.map(roleInWords).join(', '), whom && `for ${whom}`]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {data.viewer ? (
        <Form act="Accept" send={takeIt}>
          <p>You are signed in as {data.viewer.name}.</p>
        </Form>
      ) : (
        <>
          {data.signIn.provider ? (
            <WithProvider
              name={data.signIn.provider}
              returnTo={`/invitation/${secret}`}
              invitation={secret}
            />
          ) : null}
          {data.signIn.password && hasAccount ? (
            <Form
              act="Sign in and accept"
              send={({ value }) =>
                sign('/sign-in/email', { email: value('email'), password: value('password') })
              }
            >
              <Email />
              <Password />
            </Form>
          ) : null}
          {data.signIn.password && !hasAccount ? (
            <Form
              act="Make an account and accept"
              send={({ value }) =>
                sign('/sign-up/email', {
                  name: value('name').trim(),
                  email: value('email'),
                  password: value('password'),
                  invitation: secret,
                })
              }
            >
              <Line
                label="Your name"
                name="name"
                autoComplete="name"
                maxLength={120}
                defaultValue={personName ?? ''}
              />
              <Email />
              <Password isNew />
            </Form>
          ) : null}
          {data.signIn.password ? (
            <div className={classes.head}>
              <Button variant="default" size="md" onClick={() => setHasAccount(!hasAccount)}>
                {hasAccount ? 'Make a new account instead' : 'I have an account'}
              </Button>
              {hasAccount ? <Link to="/forgotten">Forgotten your password?</Link> : null}
            </div>
          ) : null}
        </>
      )}
    </div>
  );
}
