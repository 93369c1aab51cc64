import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import fields from '../ui/Field.module.css';
import classes from './Requests.module.css';

type Props = {
  challenges: readonly { id: string; title: string; status: string }[];
  /** What was typed where the other was found. */
  text: string | undefined;
  expertKey: string;
  onChoose: (id: string) => void;
};

/** For which of one's own challenges one asks, where the search was for something else. */
export function ChallengeChoice({ challenges, text, expertKey, onChoose }: Props) {
  const open = challenges.filter(({ status }) => status === 'OPEN');
  const [chosen, setChosen] = useState(open[0]?.id ?? '');
  const bring = (
    <Button
      size="md"
      variant={open.length === 0 ? 'filled' : 'default'}
      renderRoot={(props) => (
        <Link to="/challenges/new" search={{ text, ask: expertKey }} {...props} />
      )}
    >
      {text ? 'Keep it as your challenge' : 'Bring a challenge'}
    </Button>
  );
  if (open.length === 0)
    return (
      <div className={classes.notice}>
        <p>You ask for a challenge of your own, and you have none open.</p>
        <div className={classes.acts}>{bring}</div>
      </div>
    );
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(chosen);
      }}
    >
      <div className={fields.field}>
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
        {bring}
      </div>
    </form>
  );
}
