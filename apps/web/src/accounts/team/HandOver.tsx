import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { Confirm } from '../../ui/Confirm.tsx';
import { type Asker, handOverMutation, type Member, type TeamProgram } from './operations.ts';

type Props = { program: TeamProgram; member: Member; asker: Asker; onDone: () => void };

/** Makes somebody else the organiser instead of oneself, once it was asked whether that is meant. */
export function HandOver({ program, member, asker, onDone }: Props) {
  const [isAsking, setAsking] = useState(false);
  const [, handOver] = useMutation(handOverMutation);
  const { name } = member;
  return (
    <>
      <div>
        <Button variant="default" size="md" onClick={() => setAsking(true)}>
          Hand over to {name}
        </Button>
      </div>
      {isAsking ? (
        <Confirm
          title={`Hand ${program.name} over to ${name}?`}
          act="Hand over"
          stay="Keep it"
          work={() =>
            handOver({ toId: member.accountId, fromId: asker.accountId, programId: program.id })
          }
          onClose={() => setAsking(false)}
          onDone={onDone}
        >
          {name} organises it instead of you, and you stay as a member.{' '}
          {asker.isAdmin
            ? 'As an administrator you can change that again.'
            : `You can’t take it back yourself: ${name} could.`}
        </Confirm>
      ) : null}
    </>
  );
}
