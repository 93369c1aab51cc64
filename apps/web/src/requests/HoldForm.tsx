import { useState } from 'react';
import { useMutation } from 'urql';
import { dayFrom } from '../ui/day-from.ts';
import { Day } from '../ui/form/Day.tsx';
import { Form } from '../ui/form/Form.tsx';
import { TextArea } from '../ui/form/TextArea.tsx';
import { noonOf } from '../ui/words/moments.ts';
import { shortName } from '../ui/words/person.ts';
import { hold } from './act-operations.ts';
import type { WholeRequest } from './request-operations.ts';

/** Waits with an introduction for some days: the learner is told until when. */
export function HoldForm({ request }: { request: WholeRequest }) {
  const [, send] = useMutation(hold);
  const last = request.mayWaitUntil?.slice(0, 10);
  const [until, setUntil] = useState(last && last < dayFrom(7) ? last : dayFrom(7));
  const [note, setNote] = useState('');
  const [isHeld, setHeld] = useState(false);
  const learner = shortName(request.learner?.name ?? 'the learner');
  if (!last)
    return (
      <p className="soft" role="status">
        This was put off for 14 days, and {learner} is kept waiting no longer.
      </p>
    );
  return (
    <Form
      act="Wait with it"
      button={{ variant: 'default' }}
      send={({ once }) => send(once({ requestId: request.id, until: noonOf(until), note }))}
      onDone={() => setHeld(true)}
      status={isHeld ? `${learner} is told.` : ''}
    >
      <Day label="Until when" value={until} last={last} onChange={setUntil} />
      <TextArea
        label="Why"
        hint={`${learner} reads it.`}
        value={note}
        most={1_000}
        rows={2}
        onChange={setNote}
      />
    </Form>
  );
}
