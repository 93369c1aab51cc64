import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { Problem } from '../ui/Problem.tsx';
import { useAct } from '../ui/use-act.ts';
import { useOnce } from '../ui/use-once.ts';
import { setFirstCall } from './act-operations.ts';
import { fileOf, localNow, momentInWords, timeZones } from './call-words.ts';
import classes from './Introductions.module.css';
import type { WholeRequest } from './request-operations.ts';

/** When the two talk first, and about what: a time is suggested, either sets another, and both have it as a file for their calendars. */
export function FirstCall({ request }: { request: WholeRequest }) {
  const { firstCall: call, agenda } = request;
  const [, set] = useMutation(setFirstCall);
  const once = useOnce();
  const { problem, isActing, act } = useAct(() => {});
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const [local, setLocal] = useState('');
  const [timeZone, setTimeZone] = useState(here);
  if (!call) return null;
  const times = request.timeline.filter(({ kind }) => kind === 'CALL_SET').length;
  return (
    <section className={classes.call} data-testid="first-call">
      <h2>Your first call</h2>
      <p>
        <strong>{momentInWords(call.startsAt, here)}</strong>
        {call.isSet ? '' : ', as a suggestion'}
        {call.timeZone === here ? null : (
          <span className={classes.soft}> · {momentInWords(call.startsAt, call.timeZone)}</span>
        )}
      </p>
      <div className={classes.buttons}>
        <Button
          variant="default"
          size="md"
          component="a"
          href={fileOf(call.calendar)}
          download="first-call.ics"
        >
          {call.isSet ? 'Add it to your calendar' : 'Add it to your calendar, as tentative'}
        </Button>
      </div>
      <form
        className={classes.when}
        onSubmit={(event) => {
          event.preventDefault();
          act(() => set(once({ requestId: request.id, local, timeZone }, times)));
        }}
      >
        <label>
          Another time
          <input
            type="datetime-local"
            required
            min={localNow()}
            value={local}
            onChange={(event) => setLocal(event.currentTarget.value)}
          />
        </label>
        <label>
          Time zone
          <select value={timeZone} onChange={(event) => setTimeZone(event.currentTarget.value)}>
            {timeZones(here).map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <Button type="submit" variant="default" size="md" loading={isActing}>
          Set this time
        </Button>
      </form>
      <Problem text={problem} />
      <details className={classes.agenda}>
        <summary>
          What to go through in {agenda.reduce((sum, { minutes }) => sum + minutes, 0)} minutes
        </summary>
        <ol>
          {agenda.map(({ minutes, text }) => (
            <li key={text}>
              <span className={classes.minutes}>{minutes} min</span>
              <span>{text}</span>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
