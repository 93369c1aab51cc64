import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { Confirm } from '../ui/Confirm.tsx';
import { shortName } from '../ui/words/person.ts';
import { withdraw } from './act-operations.ts';
import classes from './Introductions.module.css';
import type { WholeRequest } from './request-operations.ts';

/** Takes a request back, once that is said twice: it stays so. */
export function TakeBack({ request }: { request: WholeRequest }) {
  const [isAsked, setAsked] = useState(false);
  const [, takeBack] = useMutation(withdraw);
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
        <Confirm
          title="Take back what you asked?"
          act="Take it back"
          stay="Leave it"
          work={() => takeBack({ input: { requestId, idempotencyKey: `back ${requestId}` } })}
          onClose={() => setAsked(false)}
        >
          It ends here, and {told.join(' and ')} will hear that you took it back.{' '}
          {request.state === 'REQUESTED'
            ? `You can ask ${expert} anew.`
            : `${expert} was asked then, and is not asked again for this.`}
        </Confirm>
      ) : null}
    </div>
  );
}
