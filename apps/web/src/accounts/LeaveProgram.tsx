import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../generated/index.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Problem } from '../ui/Problem.tsx';
import { useAct } from '../ui/use-act.ts';
import classes from './Accounts.module.css';
import { isLastOrganiser } from './team/is-last-organiser.ts';
import { teamQuery } from './team/operations.ts';

const leaveMutation = graphql(`
  mutation LeaveProgram($programId: ID!) {
    leaveProgram(programId: $programId) {
      accountId
    }
  }
`);

type Props = {
  program: { id: string; key: string; name: string };
  isOrganiser: boolean;
  onLeft: () => void;
};

/** Gives up every role in a program, once it was asked whether that is meant. */
export function LeaveProgram({ program, isOrganiser, onLeft }: Props) {
  const [isAsking, setAsking] = useState(false);
  const [, leave] = useMutation(leaveMutation);
  const [{ data }] = useQuery({
    query: teamQuery,
    variables: { key: program.key },
    pause: !isAsking || !isOrganiser,
    requestPolicy: 'network-only',
  });
  const isLast = isLastOrganiser(data?.program?.team ?? [], data?.viewer?.accountId);
  const { problem, isActing, act } = useAct(() => {
    setAsking(false);
    onLeft();
  });
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        Leave
      </Button>
      {isAsking ? (
        <Dialog title={`Leave ${program.name}?`} onClose={() => setAsking(false)}>
          <div className={classes.section}>
            {isLast ? (
              <p>
                Nobody else organises it, so you can’t leave yet.{' '}
                <Link to="/programs/$key/people" params={{ key: program.key }}>
                  Make somebody else an organiser
                </Link>{' '}
                first.
              </p>
            ) : (
              <p>
                You give up what you may do there, and are in its cohorts no longer. To come back
                you need a new invitation.
              </p>
            )}
            <Problem text={problem} />
            <div className={classes.acts}>
              {isLast ? null : (
                <Button
                  size="md"
                  loading={isActing}
                  disabled={isOrganiser && !data}
                  onClick={() => act(() => leave({ programId: program.id }))}
                >
                  Leave the program
                </Button>
              )}
              <Button size="md" variant="default" onClick={() => setAsking(false)}>
                Stay
              </Button>
            </div>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
