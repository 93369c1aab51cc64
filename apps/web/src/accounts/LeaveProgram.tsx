import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../generated/index.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Problem } from '../ui/Problem.tsx';
import { useAct } from '../ui/use-act.ts';
import classes from './Accounts.module.css';

const leaveMutation = graphql(`
  mutation LeaveProgram($programId: ID!) {
    leaveProgram(programId: $programId) {
      accountId
    }
  }
`);

type Props = { program: { id: string; name: string }; onLeft: () => void };

/** Gives up every role in a program, once it was asked whether that is meant. */
export function LeaveProgram({ program, onLeft }: Props) {
  const [isAsking, setAsking] = useState(false);
  const [, leave] = useMutation(leaveMutation);
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
            <p>
              You give up what you may do there, and are in its cohorts no longer. To come back you
              need a new invitation.
            </p>
            <Problem text={problem} />
            <div className={classes.acts}>
              <Button
                size="md"
                loading={isActing}
                onClick={() => act(() => leave({ programId: program.id }))}
              >
                Leave the program
              </Button>
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
