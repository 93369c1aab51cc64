import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../generated/index.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { Form } from '../ui/form/Form.tsx';
import { Email, Password } from '../ui/form/Line.tsx';
import { Problem } from '../ui/Problem.tsx';
import { Skeletons } from '../ui/Skeletons.tsx';
import { useAct, type WhyNot } from '../ui/use-act.ts';
import classes from './Accounts.module.css';
import { post } from './post.ts';

const signInQuery = graphql(`
  query SignIn {
    signIn {
      password
      provider
      mail
      demoPeople {
        part
        key
        name
      }
    }
  }
`);

const route = getRouteApi('/sign-in');

/** The ways in: a password, the organisation’s own sign-in, and in the demo its people. */
export function SignInPage() {
  useDocumentTitle('Sign in · Peergraph');
  const { to = '/' } = route.useSearch();
  const [{ data, error }, again] = useQuery({ query: signInQuery });
  if (error) return <ErrorPanel level={1} error={error} onRetry={again} />;
  if (!data)
    return <Skeletons label="The ways in are on their way" blocks={[[32, 0.3], 66, 66, 44]} />;
  const { password, provider, demoPeople } = data.signIn;
  const failed = comingBackInWords(provider);
  return (
    <div className={classes.narrow}>
      <h1>Sign in</h1>
      <Problem text={failed} />
      {demoPeople.length > 0 ? <ContinueAs people={demoPeople} returnTo={to} /> : null}
      {provider ? <WithProvider name={provider} returnTo={to} /> : null}
      {password ? (
        <section className={classes.section}>
          {demoPeople.length > 0 || provider ? <h2>With a password</h2> : null}
          <Form act="Sign in" send={({ value }) => signIn(value, to)}>
            <Email />
            <Password />
          </Form>
        </section>
      ) : null}
      <p className="soft">
        {password ? <Link to="/forgotten">Forgotten your password?</Link> : null} An account is made
        with an invitation: open the link you were sent.
      </p>
    </div>
  );
}

/** Why coming back from the organisation’s own sign-in brought nobody in; null where it did, or nobody came from there. */
function comingBackInWords(provider: string | null | undefined): WhyNot {
  const error = new URLSearchParams(window.location.search).get('error');
  if (!error || !provider) return null;
  return error === 'signup_disabled'
    ? `${provider} knows you, but you have no account here yet. Open the link of your invitation and sign in from there.`
    : `Signing in with ${provider} did not work. Try again, or ask whoever runs this Peergraph.`;
}

async function signIn(value: (name: string) => string, returnTo: string): Promise<WhyNot> {
  const problem = await post('/sign-in/email', {
    email: value('email'),
    password: value('password'),
  });
  if (problem === null) window.location.assign(returnTo);
  return problem;
}

const asWhom = (part: string) => `${/^[aeiou]/.test(part) ? 'an' : 'a'} ${part}`;

type DemoPeople = { part: string; key: string; name: string }[];

function ContinueAs({ people, returnTo }: { people: DemoPeople; returnTo: string }) {
  const [going, setGoing] = useState<string | null>(null);
  const { problem, act } = useAct(() => window.location.assign(returnTo));
  const go = async (part: string) => {
    setGoing(part);
    if (!(await act(() => post('/demo/continue', { as: part })))) setGoing(null);
  };
  return (
    <section className={classes.section}>
      <div>
        <h2>Continue as somebody of the demo</h2>
        <p className="soft">They are invented. This ends when the first real account is made.</p>
      </div>
      <ul className={classes.people}>
        {people.map(({ part, key, name }) => (
          <li key={part}>
            <button
              type="button"
              className={classes.person}
              disabled={going !== null}
              aria-busy={going === part}
              onClick={() => go(part)}
            >
              <Avatar personKey={key} name={name} size={36} />
              <span>
                <strong>{name}</strong>
                <br />
                <span className="soft">{going === part ? 'Signing in …' : asWhom(part)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Problem text={problem} />
    </section>
  );
}

/** Goes to the organisation’s own sign-in, and from there back to here; with an invitation, a new account is made. */
export function WithProvider({
  name,
  returnTo,
  invitation,
}: {
  name: string;
  returnTo: string;
  invitation?: string;
}) {
  const { problem, act } = useAct();
  const go = () =>
    act(() =>
      post('/sign-in/social', {
        provider: 'oidc',
        callbackURL: returnTo,
        errorCallbackURL: '/sign-in',
        invitation,
      }),
    );
  return (
    <div className={classes.section}>
      <Button variant="default" size="md" onClick={go}>
        Sign in with {name}
      </Button>
      <Problem text={problem} />
    </div>
  );
}
