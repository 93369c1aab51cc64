import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useAct } from '../ui/use-act.ts';
import { shortName } from '../ui/words/person.ts';
import { answer, nextWay, withdraw } from './act-operations.ts';
import classes from './Introductions.module.css';
import { NextWay } from './NextWay.tsx';
import { Problem } from './Problem.tsx';
import type { WholeRequest } from './request-operations.ts';
import { isOver } from './request-words.ts';
import { TextArea } from './TextArea.tsx';
import { useKey } from './use-key.ts';

/** What the learner can do: tell what was asked, take it back, or go the next way. */
export function LearnerActs({ request }: { request: WholeRequest }) {
  const [, send] = useMutation(answer);
  const [, takeBack] = useMutation(withdraw);
  const [, goOn] = useMutation(nextWay);
  const navigate = useNavigate();
  const keyFor = useKey();
  const [note, setNote] = useState('');
  const { problem, isActing, act } = useAct(() => {});
  const requestId = request.id;
  const expert = shortName(request.expert?.name ?? 'the expert');
  const question = request.timeline.findLast(({ kind }) => kind === 'ASKED')?.note;

  const tell = () =>
    act(() => {
      const input = { requestId, answer: 'TELL' as const, note };
      return send({ input: { ...input, idempotencyKey: keyFor(input) } });
    });
  const take = () =>
    act(async () => {
      const input = { requestId };
      const result = await goOn({ input: { ...input, idempotencyKey: keyFor(input) } });
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
            onChange={setNote}
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
      {isOver(request) ? null : (
        <div className={classes.buttons}>
          <Button
            variant="default"
            size="sm"
            onClick={() =>
              act(() => takeBack({ input: { requestId, idempotencyKey: `back ${requestId}` } }))
            }
          >
            Take it back
          </Button>
        </div>
      )}
    </div>
  );
}
