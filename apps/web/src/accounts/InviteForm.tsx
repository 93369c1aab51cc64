import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../generated/index.ts';
import { Form } from '../ui/form/Form.tsx';
import { Line } from '../ui/form/Line.tsx';
import { Select } from '../ui/form/Select.tsx';
import { ShownOnce } from '../ui/ShownOnce.tsx';
import classes from './Accounts.module.css';
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
  return (
    <div className={classes.section}>
      <Form
        act="Make a link"
        send={async ({ value, once }) => {
          const role = roles.find((one) => one === value('role')) ?? 'MEMBER';
          const input = {
            programId: program.id,
            cohortId: value('cohort') || null,
            roles: [role],
            forWhom: value('whom') || null,
            uses: Number(value('uses')),
          };
          // The one that was made last came before it: who asks for the same again wants another link.
          const made = await invite(once(input, link ?? ''));
          if (made.data) setLink(invitationLink(made.data.createInvitation.secret));
          return made;
        }}
        onDone={onMade}
      >
        <Line
          label="Whom it is for"
          name="whom"
          maxLength={120}
          required={false}
          hint="They see it on the page the link opens."
        />
        <Select
          label="As"
          name="role"
          choices={roles.map((role) => ({ value: role, label: roleInWords(role) }))}
        />
        <Select
          label="Into"
          name="cohort"
          choices={[
            { value: '', label: 'the program, no cohort' },
            ...program.cohorts.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Line
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
