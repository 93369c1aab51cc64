import { useState } from 'react';
import { Form } from '../ui/form/Form.tsx';
import { Password } from '../ui/form/Line.tsx';
import page from '../ui/Page.module.css';
import classes from './Accounts.module.css';
import { post } from './post.ts';

/** Changes the password one knows; every other browser is signed out. */
export function ChangePassword() {
  const [isDone, setDone] = useState(false);
  return (
    <section className={classes.section}>
      <h2>Password</h2>
      {isDone ? (
        <p role="status" className={page.done}>
          Your password is changed, and every other browser is signed out.
        </p>
      ) : (
        <Form
          act="Change it"
          send={async ({ value }) => {
            const problem = await post('/change-password', {
              currentPassword: value('current'),
              newPassword: value('new'),
              revokeOtherSessions: true,
            });
            setDone(problem === null);
            return problem;
          }}
        >
          <Password name="current" label="The password you have" />
          <Password name="new" label="New password" isNew />
        </Form>
      )}
    </section>
  );
}
