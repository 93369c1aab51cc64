import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import page from '../ui/Page.module.css';
import { dayInWords } from '../ui/words/moments.ts';
import classes from './Requests.module.css';

type Props = {
  sent: { id: string; dueAt: string | null };
  back: string;
  onClose: () => void;
};

/** Once it is sent: whose turn it is, until when, and where it is followed. */
export function Sent({ sent, back, onClose }: Props) {
  const due = sent.dueAt ? dayInWords(sent.dueAt) : null;
  return (
    <div className={classes.notice} role="status">
      <p>
        {due ? `The first answer comes by ${due}, or the next best way is offered to you.` : null}{' '}
        You hear of each step, and can take it back at any time.
      </p>
      <div className={page.acts}>
        <Button
          size="md"
          renderRoot={(props) => (
            <Link to="/introductions/$id" params={{ id: sent.id }} {...props} />
          )}
        >
          See how it stands
        </Button>
        <Button variant="default" size="md" onClick={onClose}>
          {back}
        </Button>
      </div>
    </div>
  );
}
