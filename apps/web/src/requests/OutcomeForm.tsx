import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useAct } from '../ui/use-act.ts';
import { shortName } from '../ui/words/person.ts';
import { recordOutcome } from './act-operations.ts';
import classes from './Introductions.module.css';
import { Problem } from './Problem.tsx';
import type { WholeRequest } from './request-operations.ts';
import { TextArea } from './TextArea.tsx';
import { useOnce } from './use-once.ts';

/** Did you meet, did it help, what came of it: one's last word counts. */
export function OutcomeForm({ request, meId }: { request: WholeRequest; meId: string }) {
  const last = request.timeline.findLast(({ kind, by }) => kind === 'OUTCOME' && by?.id === meId);
  const [met, setMet] = useState(last?.met ?? false);
  const [helped, setHelped] = useState(last?.helped ?? false);
  const [note, setNote] = useState(last?.note ?? '');
  const [isSaid, setSaid] = useState(false);
  const [, record] = useMutation(recordOutcome);
  const once = useOnce();
  const { problem, isActing, act } = useAct(() => setSaid(true));
  const isLearner = request.parts.includes('LEARNER');
  const other = shortName((isLearner ? request.expert?.name : request.learner?.name) ?? 'them');
  const submit = () =>
    act(() => record(once({ requestId: request.id, met, helped: met && helped, note }, last?.id)));
  return (
    <form
      className={classes.outcome}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2>What came of it</h2>
      <label className={classes.tick}>
        <input
          type="checkbox"
          checked={met}
          onChange={(event) => {
            setMet(event.currentTarget.checked);
            setSaid(false);
          }}
        />
        {other} and I met
      </label>
      <label className={classes.tick}>
        <input
          type="checkbox"
          checked={met && helped}
          disabled={!met}
          onChange={(event) => {
            setHelped(event.currentTarget.checked);
            setSaid(false);
          }}
        />
        {isLearner ? 'it helped me' : `I think it helped ${other}`}
      </label>
      <TextArea
        label="What came of it"
        hint="You both read it, and whoever introduced you."
        value={note}
        most={4_000}
        rows={2}
        onChange={setNote}
      />
      <Problem text={problem} />
      <div className={classes.buttons}>
        <Button type="submit" size="md" loading={isActing}>
          {last ? 'Say it anew' : 'Say so'}
        </Button>
        <span role="status" className={classes.soft}>
          {isSaid ? 'Said. You can change it at any time.' : ''}
        </span>
      </div>
    </form>
  );
}
