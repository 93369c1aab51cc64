import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { Problem } from '../ui/Problem.tsx';
import { useAct } from '../ui/use-act.ts';
import { useOnce } from '../ui/use-once.ts';
import { shortName } from '../ui/words/person.ts';
import { passOn, waysBetween } from './act-operations.ts';
import classes from './Introductions.module.css';
import type { WholeRequest } from './request-operations.ts';

/** Has somebody else introduce: who knows the expert on another path, or the facilitators. */
export function PassOnForm({ request }: { request: WholeRequest }) {
  const { learner, expert, broker } = request;
  const [{ data }] = useQuery({
    query: waysBetween,
    variables: { fromId: learner?.id ?? '', toId: expert?.id ?? '' },
    pause: !learner || !expert,
  });
  const [, pass] = useMutation(passOn);
  const navigate = useNavigate();
  const once = useOnce();
  const [chosen, setChosen] = useState('');
  const { problem, isActing, act } = useAct(() => navigate({ to: '/introductions' }));
  const others = new Map(
    (data?.paths ?? []).flatMap((path) => {
      const last = path.people.at(-2);
      return last && path.people.length > 2 && last.id !== broker?.id && !path.broker?.paused
        ? [[last.id, { name: last.name, path: path.people.map(({ id }) => id) }] as const]
        : [];
    }),
  );
  const submit = () =>
    act(() => {
      const path = others.get(chosen)?.path ?? [];
      return pass(once({ requestId: request.id, path }));
    });
  if (others.size === 0 && !broker)
    return <p className={classes.soft}>Nobody else is on a way to {expert?.name}.</p>;
  return (
    <form
      className={classes.act}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className={classes.date}>
        <label htmlFor="pass-on">To whom</label>
        <select
          id="pass-on"
          required
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          <option value="">Choose somebody</option>
          {[...others].map(([id, { name }]) => (
            <option key={id} value={id}>
              {name}, who knows {shortName(expert?.name ?? 'them')}
            </option>
          ))}
          {broker ? <option value="FACILITATOR">The facilitators of the program</option> : null}
        </select>
      </div>
      <p className={classes.soft}>
        {shortName(learner?.name ?? 'The learner')} is told, and they have five days.
      </p>
      <Problem text={problem} />
      <div className={classes.buttons}>
        <Button type="submit" size="md" loading={isActing}>
          Pass it on
        </Button>
      </div>
    </form>
  );
}
