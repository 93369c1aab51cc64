import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { Dialog } from '../../ui/Dialog.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { useAct } from '../../ui/use-act.ts';
import classes from '../Accounts.module.css';
import { type Asker, handOverMutation, type Member, type TeamProgram } from './operations.ts';

type Props = { program: TeamProgram; member: Member; asker: Asker; onDone: () => void };

/** Makes somebody else the organiser instead of oneself, once it was asked whether that is meant. */
export function HandOver({ program, member, asker, onDone }: Props) {
  const [isAsking, setAsking] = useState(false);
  const [, handOver] = useMutation(handOverMutation);
  const { problem, isActing, act } = useAct(() => {
    setAsking(false);
    onDone();
  });
  const { name } = member;
  return (
    <>
      <div>
        <Button variant="default" size="md" onClick={() => setAsking(true)}>
          Hand over to {name}
        </Button>
      </div>
      {isAsking ? (
        <Dialog title={`Hand ${program.name} over to ${name}?`} onClose={() => setAsking(false)}>
          <div className={classes.section}>
            <p>
              {name} organises it instead of you, and you stay as a member.{' '}
              {asker.isAdmin
                ? 'As an administrator you can change that again.'
                : `You can’t take it back yourself: ${name} could.`}
            </p>
            <Problem text={problem} />
            <div className={classes.acts}>
              <Button
                size="md"
                loading={isActing}
                onClick={() =>
                  act(() =>
                    handOver({
                      toId: member.accountId,
                      fromId: asker.accountId,
                      programId: program.id,
                    }),
                  )
                }
              >
                Hand over
              </Button>
              <Button size="md" variant="default" onClick={() => setAsking(false)}>
                Keep it
              </Button>
            </div>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
