import { useMutation } from 'urql';
import { useDraft } from '../ui/drafts.ts';
import { Form } from '../ui/form/Form.tsx';
import { TextArea } from '../ui/form/TextArea.tsx';
import { shortName } from '../ui/words/person.ts';
import { turnAway } from './act-operations.ts';
import type { WholeRequest } from './request-operations.ts';

/** Does not introduce, and says why: the reason becomes a rule that everybody in the program can read. */
export function TurnAwayForm({ request, meId }: { request: WholeRequest; meId: string }) {
  const [, send] = useMutation(turnAway);
  const { words, change, forget } = useDraft(
    { personId: meId, what: `reason ${request.id}` },
    ['reason'],
    { reason: '' },
  );
  const { reason } = words;
  const learner = shortName(request.learner?.name ?? 'the learner');
  return (
    <Form
      act="Do not introduce"
      button={{ variant: 'default' }}
      send={({ once }) => send(once({ requestId: request.id, reason }))}
      onDone={forget}
    >
      <TextArea
        label="Why not, as a rule"
        hint={`Everybody in the program reads it without names, and facilitators can change it. ${learner} is offered the next way.`}
        value={reason}
        most={1_000}
        required
        onChange={(written) => change({ reason: written })}
      />
    </Form>
  );
}
