import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { ViewerProgramsFragment } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { useAct } from '../ui/use-act.ts';
import classes from './Accounts.module.css';
import { InviteForm } from './InviteForm.tsx';
import { roleInWords } from './role-words.ts';

graphql(`
  fragment ViewerPrograms on Viewer {
    programs {
      roles
      program {
        id
        key
        name
        cohorts {
          id
          name
        }
      }
    }
  }
`);

const leaveMutation = graphql(`
  mutation LeaveProgram($programId: ID!) {
    leaveProgram(programId: $programId) {
      accountId
    }
  }
`);

type Props = { viewer: ViewerProgramsFragment; onChange: () => void };

/** The programs somebody is in, what they may do there, and the way out. */
export function Programs({ viewer, onChange }: Props) {
  const [, leave] = useMutation(leaveMutation);
  const { problem, act } = useAct(onChange);
  const [inviting, setInviting] = useState<string | null>(null);
  return (
    <section className={classes.section}>
      <h2>Your programs</h2>
      {viewer.programs.length === 0 ? (
        <p className={classes.soft}>You are in none. An organiser can send you an invitation.</p>
      ) : (
        <ul className={classes.rows}>
          {viewer.programs.map(({ program, roles }) => (
            <li key={program.id}>
              <span>
                <Link to="/programs/$key" params={{ key: program.key }}>
                  {program.name}
                </Link>{' '}
                <span className={classes.soft}>{roles.map(roleInWords).join(', ')}</span>
              </span>
              <span className={classes.head}>
                {roles.includes('ORGANISER') ? (
                  <Button
                    variant="default"
                    aria-expanded={inviting === program.id}
                    onClick={() => setInviting(inviting === program.id ? null : program.id)}
                  >
                    Invite
                  </Button>
                ) : null}
                <Button
                  variant="default"
                  onClick={() => act(() => leave({ programId: program.id }))}
                >
                  Leave
                </Button>
              </span>
              {inviting === program.id ? <InviteForm program={program} /> : null}
            </li>
          ))}
        </ul>
      )}
      {problem ? (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      ) : null}
    </section>
  );
}
