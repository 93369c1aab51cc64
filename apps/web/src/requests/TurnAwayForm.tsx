import { Button } from '@mantine/core';
import { useMutation } from 'urql';
import { useDraft } from '../ui/drafts.ts';
import { Problem } from '../ui/Problem.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { useAct } from '../ui/use-act.ts';
import { useOnce } from '../ui/use-once.ts';
import { shortName } from '../ui/words/person.ts';
import { turnAway } from './act-operations.ts';
import classes from './Introductions.module.css';
import type { WholeRequest } from './request-operations.ts';

/** Does not introduce, and says why: the reason becomes a rule that everybody in the program can read. */
export function TurnAwayForm({ request, meId }: { request: WholeRequest; meId: string }) {
  const [, send] = useMutation(turnAway);
  const once = useOnce();
  const { words, change, forget } = useDraft(
    { personId: meId, what: `reason ${request.id}` },
    ['reason'],
    { reason: '' },
  );
  const { reason } = words;
  const { problem, isActing, act } = useAct(forget);
  const learner = shortName(request.learner?.name ?? 'the learner');
  return (
    <form
      className={classes.act}
      onSubmit={(event) => {
        event.preventDefault();
        act(() => send(once({ requestId: request.id, reason })));
      }}
    >
      <TextArea
        label="Why not, as a rule"
        hint={`Everybody in the program reads it without names, and facilitators can change it. ${learner} is offered the next way.`}
        value={reason}
        most={1_000}
        required
        onChange={(written) => change({ reason: written })}
      />
      <Problem text={problem} />
      <div className={classes.buttons}>
        <Button type="submit" size="md" variant="default" loading={isActing}>
          Do not introduce
        </Button>
      </div>
    </form>
  );
}
