import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../generated/index.ts';
import { Confirm } from '../ui/Confirm.tsx';
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
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        Leave
      </Button>
      {isAsking ? (
        <Confirm
          title={`Leave ${program.name}?`}
          act={isLast ? null : 'Leave the program'}
          stay="Stay"
          isKnown={!isOrganiser || data !== undefined}
          work={() => leave({ programId: program.id })}
          onClose={() => setAsking(false)}
          onDone={onLeft}
        >
          {isLast ? (
            <>
              Nobody else organises it, so you can’t leave yet.{' '}
              <Link to="/programs/$key/people" params={{ key: program.key }}>
                Make somebody else an organiser
              </Link>{' '}
              first.
            </>
          ) : (
            'You give up what you may do there, and are in its cohorts no longer. To come back you need a new invitation.'
          )}
        </Confirm>
      ) : null}
    </>
  );
}
