import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { Form } from '../ui/form/Form.tsx';
import { Line } from '../ui/form/Line.tsx';
import { Select } from '../ui/form/Select.tsx';
import { localNow, momentInZone, ownTimeZone, timeZones } from '../ui/words/moments.ts';
import { shortName } from '../ui/words/person.ts';
import { setFirstCall } from './act-operations.ts';
import classes from './Introductions.module.css';
import type { WholeRequest } from './request-operations.ts';

/** A file for calendars as an address to download. */
const fileOf = (calendar: string) =>
  `data:text/calendar;charset=utf-8,${encodeURIComponent(calendar)}`;

/** When the two talk first, and about what: a time is suggested, either sets another, and both have it as a file for their calendars. */
export function FirstCall({ request }: { request: WholeRequest }) {
  const { firstCall: call, agenda } = request;
  const [, set] = useMutation(setFirstCall);
  const here = ownTimeZone();
  const [local, setLocal] = useState('');
  const [timeZone, setTimeZone] = useState(here);
  if (!call) return null;
  const times = request.timeline.filter(({ kind }) => kind === 'CALL_SET').length;
  return (
    <section className={classes.call} data-testid="first-call">
      <h2>Your first call</h2>
      <p>
        <strong>{momentInZone(call.startsAt, here)}</strong>
        {call.isSet ? '' : ', as a suggestion'}
        {call.timeZone === here ? null : (
          <span className="soft"> · {momentInZone(call.startsAt, call.timeZone)}</span>
        )}
      </p>
      {call.isSet || request.freeTimes === '' ? null : (
        <p>
          {request.learner ? shortName(request.learner.name) : 'The learner'} is free:{' '}
          {request.freeTimes} ({request.timeZone}). Agree on a time, and set it here.
        </p>
      )}
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
      <Form
        act="Set this time"
        button={{ variant: 'default' }}
        send={({ once }) => set(once({ requestId: request.id, local, timeZone }, times))}
      >
        <div className={classes.when}>
          <Line
            label="Another time"
            type="datetime-local"
            min={localNow()}
            value={local}
            onChange={(event) => setLocal(event.currentTarget.value)}
          />
          <Select
            label="Time zone"
            value={timeZone}
            onChoose={setTimeZone}
            choices={timeZones().map((name) => ({ value: name, label: name }))}
          />
        </div>
      </Form>
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
