import { useId, useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../generated/index.ts';
import { ShownOnce } from '../ui/ShownOnce.tsx';
import { problemIn } from '../ui/use-act.ts';
import { useOnce } from '../ui/use-once.ts';
import classes from './Accounts.module.css';
import { Field, Form } from './Form.tsx';
import { invitationLink } from './invitation-link.ts';
import { programRoles, roleInWords } from './role-words.ts';

const inviteMutation = graphql(`
  mutation CreateInvitation($input: CreateInvitationInput!) {
    createInvitation(input: $input) {
      secret
    }
  }
`);

type Program = { id: string; cohorts: readonly { id: string; name: string }[] };
/** Most who come are members. */
const roles = programRoles.toReversed();

/** Makes a link that lets people into a program. */
export function InviteForm({ program, onMade }: { program: Program; onMade: () => void }) {
  const [, invite] = useMutation(inviteMutation);
  const [link, setLink] = useState<string | null>(null);
  const once = useOnce();
  const id = useId();
  return (
    <div className={classes.section}>
      <Form
        act="Make a link"
        send={async (value) => {
          const role = roles.find((one) => one === value('role')) ?? 'MEMBER';
          const input = {
            programId: program.id,
            cohortId: value('cohort') || null,
            roles: [role],
            forWhom: value('whom') || null,
            uses: Number(value('uses')),
          };
          // The one that was made last came before it: who asks for the same again wants another link.
          const { data, error } = await invite(once(input, link ?? ''));
          if (error) return problemIn(error);
          const secret = data?.createInvitation.secret;
          setLink(secret ? invitationLink(secret) : null);
          onMade();
          return null;
        }}
      >
        <Field
          label="Whom it is for"
          name="whom"
          maxLength={120}
          required={false}
          hint="They see it on the page the link opens."
        />
        <div className={classes.field}>
          <label htmlFor={`${id}-role`}>As</label>
          <select id={`${id}-role`} name="role">
            {roles.map((role) => (
              <option key={role} value={role}>
                {roleInWords(role)}
              </option>
            ))}
          </select>
        </div>
        <div className={classes.field}>
          <label htmlFor={`${id}-cohort`}>Into</label>
          <select id={`${id}-cohort`} name="cohort">
            <option value="">the program, no cohort</option>
            {program.cohorts.map((cohort) => (
              <option key={cohort.id} value={cohort.id}>
                {cohort.name}
              </option>
            ))}
          </select>
        </div>
        <Field
          label="For how many people"
          name="uses"
          type="number"
          min={1}
          max={500}
          defaultValue={1}
        />
      </Form>
      <ShownOnce text={link} testId="link">
        Send this link; it is good for 14 days.
      </ShownOnce>
    </div>
  );
}
