import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useMutation } from 'urql';
import { useDraft } from '../ui/drafts.ts';
import { Problem } from '../ui/Problem.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { useAct } from '../ui/use-act.ts';
import { useOnce } from '../ui/use-once.ts';
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
  const once = useOnce();
  const { words, change, forget } = useDraft(
    { personId: meId, what: `tell ${request.id}` },
    ['note'],
    { note: '' },
  );
  const { note } = words;
  const { problem, isActing, act } = useAct(forget);
  const requestId = request.id;
  const expert = shortName(request.expert?.name ?? 'the expert');
  const question = request.timeline.findLast(({ kind }) => kind === 'ASKED')?.note;

  const tell = () => act(() => send(once({ requestId, answer: 'TELL' as const, note })));
  const take = () =>
    act(async () => {
      const result = await goOn(once({ requestId }));
      const id = result.data?.takeNextWay.id;
      if (id) navigate({ to: '/introductions/$id', params: { id } });
      return result;
    });

  return (
    <div className={classes.act}>
      {request.state === 'MORE_INFO' ? (
        <form
          className={classes.act}
          onSubmit={(event) => {
            event.preventDefault();
            tell();
          }}
        >
          {question ? <p className={classes.quote}>{question}</p> : null}
          <TextArea
            label={`Your answer to ${expert}`}
            value={note}
            most={2_000}
            required
            onChange={(written) => change({ note: written })}
          />
          <div className={classes.buttons}>
            <Button type="submit" size="md" loading={isActing}>
              Answer {expert}
            </Button>
          </div>
        </form>
      ) : null}
      {request.nextWay ? <NextWay request={request} isActing={isActing} onTake={take} /> : null}
      <Problem text={problem} />
      {isOver(request) ? null : <TakeBack request={request} />}
    </div>
  );
}
