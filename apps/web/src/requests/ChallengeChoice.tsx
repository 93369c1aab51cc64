import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Form } from '../ui/form/Form.tsx';
import { Select } from '../ui/form/Select.tsx';
import page from '../ui/Page.module.css';
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
        <div className={page.acts}>{bring}</div>
      </div>
    );
  return (
    <Form
      act="Go on"
      others={bring}
      send={async ({ value }) => {
        onChoose(value('challenge'));
        return null;
      }}
    >
      <Select
        label="For which of your challenges?"
        name="challenge"
        choices={open.map(({ id, title }) => ({ value: id, label: title }))}
      />
    </Form>
  );
}
