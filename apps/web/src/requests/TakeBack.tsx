import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { Dialog } from '../ui/Dialog.tsx';
import { Problem } from '../ui/Problem.tsx';
import { useAct } from '../ui/use-act.ts';
import { shortName } from '../ui/words/person.ts';
import { withdraw } from './act-operations.ts';
import classes from './Introductions.module.css';
import type { WholeRequest } from './request-operations.ts';

/** Takes a request back, once that is said twice: it stays so. */
export function TakeBack({ request }: { request: WholeRequest }) {
  const [isAsked, setAsked] = useState(false);
  const [, takeBack] = useMutation(withdraw);
  const { problem, isActing, act } = useAct(() => setAsked(false));
  const requestId = request.id;
  const expert = shortName(request.expert?.name ?? 'the expert');
  const told = [
    ...(request.state === 'REQUESTED' ? [] : [expert]),
    ...(request.broker ? [shortName(request.broker.name)] : []),
    ...(request.way === 'FACILITATOR' ? ['the facilitators'] : []),
  ];
  return (
    <div className={classes.buttons}>
      <Button variant="default" size="sm" onClick={() => setAsked(true)}>
        Take it back
      </Button>
      {isAsked ? (
        <Dialog title="Take back what you asked?" onClose={() => setAsked(false)}>
          <div className={classes.act}>
            <p>
              It ends here, and {told.join(' and ')} will hear that you took it back. You can ask{' '}
              {expert} anew.
            </p>
            <Problem text={problem} />
            <div className={classes.buttons}>
              <Button
                size="md"
                loading={isActing}
                onClick={() =>
                  act(() => takeBack({ input: { requestId, idempotencyKey: `back ${requestId}` } }))
                }
              >
                Take it back
              </Button>
              <Button size="md" variant="default" onClick={() => setAsked(false)}>
                Leave it
              </Button>
            </div>
          </div>
        </Dialog>
      ) : null}
    </div>
  );
}
