import { Button } from '@mantine/core';
import { useState } from 'react';
import classes from './Requests.module.css';

type Props = {
  challenges: readonly { id: string; title: string; status: string }[];
  onChoose: (id: string) => void;
};

/** For which of one's own challenges one asks, where the search was for something else. */
export function ChallengeChoice({ challenges, onChoose }: Props) {
  const open = challenges.filter(({ status }) => status === 'OPEN');
  const [chosen, setChosen] = useState(open[0]?.id ?? '');
  if (open.length === 0)
    return (
      <p className={classes.notice}>
        You ask for a challenge of your own that is open.{' '}
        {challenges.length === 0
          ? 'None here is yours.'
          : challenges.length === 1
            ? 'Yours is answered or closed.'
            : 'Yours are all answered or closed.'}{' '}
        An organiser can bring another in.
      </p>
    );
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(chosen);
      }}
    >
      <div className={classes.field}>
        <label htmlFor="for-challenge">For which of your challenges?</label>
        <select
          id="for-challenge"
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {open.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <div className={classes.acts}>
        <Button type="submit" size="md">
          Go on
        </Button>
      </div>
    </form>
  );
}
