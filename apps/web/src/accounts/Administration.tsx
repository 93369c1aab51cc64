import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import type { AccountRole } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import page from '../ui/Page.module.css';
import { Problem } from '../ui/Problem.tsx';
import { ShownOnce } from '../ui/ShownOnce.tsx';
import { Skeletons } from '../ui/Skeletons.tsx';
import { useAct } from '../ui/use-act.ts';
import classes from './Accounts.module.css';
import { invitationLink } from './invitation-link.ts';
import { ProgramRow } from './ProgramRow.tsx';

const programsQuery = graphql(`
  query AllPrograms {
    programs(first: 200) {
      id
      key
      name
    }
  }
`);

const inviteMutation = graphql(`
  mutation InviteAdministrator($input: CreateInvitationInput!) {
    createInvitation(input: $input) {
      secret
    }
  }
`);

/** What administrators do: invite to any program and others to administer, read what was done, and have tools outside told. */
export function Administration() {
  const [{ data, error }, refetch] = useQuery({ query: programsQuery });
  return (
    <section className={classes.section}>
      <div>
        <h2>Administration</h2>
        <p className="soft">You make programs, invite to each of them, and see who did what.</p>
      </div>
      {error ? <ErrorPanel error={error} onRetry={refetch} /> : null}
      {data || error ? null : <Skeletons label="Programs are on their way" blocks={[56, 56]} />}
      <ul className={classes.rows}>
        {data?.programs.map((program) => (
          <ProgramRow key={program.id} program={program} isLead />
        ))}
      </ul>
      <div className={page.acts}>
        <Button
          variant="default"
          size="md"
          renderRoot={(props) => <Link to="/new-program" {...props} />}
        >
          Make a program
        </Button>
      </div>
      <InviteAdministrator />
      <Link to="/audit">Who did what: the audit</Link>
      <Link to="/webhooks">Webhooks of all programs</Link>
    </section>
  );
}

const administrator: AccountRole[] = ['ADMIN'];

function InviteAdministrator() {
  const [, invite] = useMutation(inviteMutation);
  const [secret, setSecret] = useState<string | null>(null);
  const { problem, isActing, act } = useAct();
  const make = () =>
    act(async (once) => {
      const made = await invite(once({ roles: administrator }, secret ?? ''));
      setSecret(made.data?.createInvitation.secret ?? null);
      return made;
    });
  return (
    <div className={classes.section}>
      <div>
        <Button variant="default" size="md" loading={isActing} onClick={make}>
          Invite another administrator
        </Button>
      </div>
      <Problem text={problem} />
      <ShownOnce text={secret && invitationLink(secret)} testId="link">
        Send this link; whoever opens it first within 14 days administers this Peergraph too.
      </ShownOnce>
    </div>
  );
}
