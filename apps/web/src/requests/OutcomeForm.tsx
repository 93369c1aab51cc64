import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useDraft } from '../ui/drafts.ts';
import { Problem } from '../ui/Problem.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { useAct } from '../ui/use-act.ts';
import { useOnce } from '../ui/use-once.ts';
import { shortName } from '../ui/words/person.ts';
import { recordOutcome } from './act-operations.ts';
import { Choice } from './Choice.tsx';
import classes from './Introductions.module.css';
import type { WholeRequest } from './request-operations.ts';

const fields = ['met', 'helped', 'note'] as const;
const wordOf = (said: boolean | null | undefined) =>
  typeof said === 'boolean' ? (said ? 'yes' : 'no') : '';

/** Did you meet, did it help, what came of it: nothing is said for anybody, and one's last word counts. */
export function OutcomeForm({ request, meId }: { request: WholeRequest; meId: string }) {
  const last = request.timeline.findLast(({ kind, by }) => kind === 'OUTCOME' && by?.id === meId);
  const { words, change, forget } = useDraft(
    { personId: meId, what: `outcome ${request.id}` },
    fields,
    { met: wordOf(last?.met), helped: wordOf(last?.helped), note: last?.note ?? '' },
  );
  const { met, helped, note } = words;
  const [isSaid, setSaid] = useState(false);
  const [, record] = useMutation(recordOutcome);
  const once = useOnce();
  const { problem, isActing, act } = useAct(() => {
    forget();
    setSaid(true);
  });
  const isLearner = request.parts.includes('LEARNER');
  const other = shortName((isLearner ? request.expert?.name : request.learner?.name) ?? 'them');
  const submit = () =>
    act(() => {
      const said = {
        requestId: request.id,
        met: met === 'yes',
        ...(met === 'yes' && helped !== '' ? { helped: helped === 'yes' } : {}),
        note,
      };
      return record(once(said, last?.id));
    });
  const set = (changed: Partial<typeof words>) => {
    setSaid(false);
    change(changed);
  };
  return (
    <form
      className={classes.outcome}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2>What came of it</h2>
      <Choice
        title={`Did you and ${other} meet?`}
        choices={[
          ['yes', `${other} and I met`],
          ['no', 'Not yet'],
        ]}
        value={met}
        required
        onChoose={(chosen) => set({ met: chosen })}
      />
      {met === 'yes' ? (
        <Choice
          title={isLearner ? 'Did it help you?' : `Did it help ${other}?`}
          choices={[
            ['yes', isLearner ? 'It helped me' : 'I think so'],
            ['no', isLearner ? 'It did not' : 'I think not'],
            ['', 'Too early to say'],
          ]}
          value={helped}
          onChoose={(chosen) => set({ helped: chosen })}
        />
      ) : null}
      <TextArea
        label="What came of it"
        hint="You both read it, and whoever introduced you."
        value={note}
        most={4_000}
        rows={2}
        onChange={(written) => set({ note: written })}
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
