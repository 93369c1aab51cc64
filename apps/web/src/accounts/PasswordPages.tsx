import { useDocumentTitle } from '@mantine/hooks';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../generated/index.ts';
import { Form } from '../ui/form/Form.tsx';
import { Email, Password } from '../ui/form/Line.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import classes from './Accounts.module.css';
import { post } from './post.ts';

const byMail = graphql(`
  query ByMail {
    signIn {
      mail
    }
  }
`);

/** Asks for a link by which a new password can be set. */
export function ForgottenPage() {
  useDocumentTitle('A new password · Peergraph');
  const [{ data }] = useQuery({ query: byMail });
  const [isSent, setSent] = useState(false);
  if (isSent)
    return (
      <StatePanel level={1} role="status" title="If there is such an account, its link is made">
        <p>
          {data?.signIn.mail
            ? 'Look into your mail. The link is good for an hour.'
            : 'There is no mail server here: whoever runs Peergraph finds the link in its log. It is good for an hour.'}
        </p>
      </StatePanel>
    );
  return (
    <div className={classes.narrow}>
      <h1>A new password</h1>
      <Form
        act="Make a link"
        send={async ({ value }) => {
          const problem = await post('/request-password-reset', { email: value('email') });
          setSent(problem === null);
          return problem;
        }}
      >
        <Email />
      </Form>
    </div>
  );
}

/** Sets a new password, by the link one was sent. */
export function ResetPage() {
  useDocumentTitle('A new password · Peergraph');
  const { token } = useSearch({ strict: false });
  const [isDone, setDone] = useState(false);
  if (!token)
    return (
      <StatePanel level={1} title="This link was cut short">
        <p>
          Open it again from the letter, or <Link to="/forgotten">ask for a new one</Link>.
        </p>
      </StatePanel>
    );
  if (isDone)
    return (
      <StatePanel level={1} role="status" title="Your new password is set">
        <p>
          You are signed out everywhere. <Link to="/sign-in">Sign in</Link>
        </p>
      </StatePanel>
    );
  return (
    <div className={classes.narrow}>
      <h1>A new password</h1>
      <Form
        act="Set it"
        send={async ({ value }) => {
          const body = { token, newPassword: value('password') };
          const problem = await post('/reset-password', body);
          setDone(problem === null);
          return problem;
        }}
      >
        <Password isNew label="New password" />
      </Form>
    </div>
  );
}
