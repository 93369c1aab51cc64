import { useState } from 'react';
import { useMutation } from 'urql';
import { useDraft } from '../ui/drafts.ts';
import { Form } from '../ui/form/Form.tsx';
import { TextArea } from '../ui/form/TextArea.tsx';
import { shortName } from '../ui/words/person.ts';
import { recordOutcome } from './act-operations.ts';
import { Choice } from './Choice.tsx';
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
  const isLearner = request.parts.includes('LEARNER');
  const other = shortName((isLearner ? request.expert?.name : request.learner?.name) ?? 'them');
  const set = (changed: Partial<typeof words>) => {
    setSaid(false);
    change(changed);
  };
  return (
    <Form
      act={last ? 'Say it anew' : 'Say so'}
      send={({ once }) => {
        const said = {
          requestId: request.id,
          met: met === 'yes',
          ...(met === 'yes' && helped !== '' ? { helped: helped === 'yes' } : {}),
          note,
        };
        return record(once(said, last?.id));
      }}
      onDone={() => {
        forget();
        setSaid(true);
      }}
      status={isSaid ? 'Said. You can change it at any time.' : ''}
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
    </Form>
  );
}
