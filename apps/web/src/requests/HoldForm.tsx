import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { dayFrom } from '../ui/day-from.ts';
import { Problem } from '../ui/Problem.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { useAct } from '../ui/use-act.ts';
import { useOnce } from '../ui/use-once.ts';
import { shortName } from '../ui/words/person.ts';
import { hold } from './act-operations.ts';
import { DateField } from './DateField.tsx';
import { noonOf } from './deadline.ts';
import classes from './Introductions.module.css';
import type { WholeRequest } from './request-operations.ts';

/** Waits with an introduction for some days: the learner is told until when. */
export function HoldForm({ request }: { request: WholeRequest }) {
  const [, send] = useMutation(hold);
  const once = useOnce();
  const last = request.mayWaitUntil?.slice(0, 10);
  const [until, setUntil] = useState(last && last < dayFrom(7) ? last : dayFrom(7));
  const [note, setNote] = useState('');
  const [isHeld, setHeld] = useState(false);
  const { problem, isActing, act } = useAct(() => setHeld(true));
  const learner = shortName(request.learner?.name ?? 'the learner');
  if (!last)
    return (
      <p className={classes.soft} role="status">
        This was put off for 14 days, and {learner} is kept waiting no longer.
      </p>
    );
  const submit = () => act(() => send(once({ requestId: request.id, until: noonOf(until), note })));
  return (
    <form
      className={classes.act}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <DateField label="Until when" value={until} last={last} onChange={setUntil} />
      <TextArea
        label="Why"
        hint={`${learner} reads it.`}
        value={note}
        most={1_000}
        rows={2}
        onChange={setNote}
      />
      <Problem text={problem} />
      <div className={classes.buttons}>
        <Button type="submit" size="md" variant="default" loading={isActing}>
          Wait with it
        </Button>
        <span role="status" className={classes.soft}>
          {isHeld ? `${learner} is told.` : ''}
        </span>
      </div>
    </form>
  );
}
