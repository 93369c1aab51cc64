import { useNavigate } from '@tanstack/react-router';
import { useMutation } from 'urql';
import { useDraft } from '../ui/drafts.ts';
import { Form } from '../ui/form/Form.tsx';
import { TextArea } from '../ui/form/TextArea.tsx';
import { Problem } from '../ui/Problem.tsx';
import { useAct } from '../ui/use-act.ts';
import { shortName } from '../ui/words/person.ts';
import { answer, nextWay } from './act-operations.ts';
import classes from './Introductions.module.css';
import { NextWay } from './NextWay.tsx';
import type { WholeRequest } from './request-operations.ts';
import { isOver } from './request-words.ts';
import { TakeBack } from './TakeBack.tsx';

/** What the learner can do: tell what was asked, take it back, or go the next way. */
export function LearnerActs({ request, meId }: { request: WholeRequest; meId: string }) {
  const [, send] = useMutation(answer);
  const [, goOn] = useMutation(nextWay);
  const navigate = useNavigate();
  const { words, change, forget } = useDraft(
    { personId: meId, what: `tell ${request.id}` },
    ['note'],
    { note: '' },
  );
  const { note } = words;
  const { problem, isActing, act } = useAct();
  const requestId = request.id;
  const expert = shortName(request.expert?.name ?? 'the expert');
  const question = request.timeline.findLast(({ kind }) => kind === 'ASKED')?.note;

  const take = () =>
    act(async (once) => {
      const path = request.nextWay?.path.map(({ id }) => id) ?? [];
      const result = await goOn(once({ requestId, path }));
      const id = result.data?.takeNextWay.id;
      if (id) navigate({ to: '/introductions/$id', params: { id } });
      return result;
    });

  return (
    <div className={classes.act}>
      {request.state === 'MORE_INFO' ? (
        <Form
          act={`Answer ${expert}`}
          send={({ once }) => send(once({ requestId, answer: 'TELL' as const, note }))}
          onDone={forget}
        >
          {question ? <p className={classes.quote}>{question}</p> : null}
          <TextArea
            label={`Your answer to ${expert}`}
            value={note}
            most={2_000}
            required
            onChange={(written) => change({ note: written })}
          />
        </Form>
      ) : null}
      {request.nextWay ? <NextWay request={request} isActing={isActing} onTake={take} /> : null}
      <Problem text={problem} />
      {isOver(request) ? null : <TakeBack request={request} />}
    </div>
  );
}
