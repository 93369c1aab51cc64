import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ObstacleKind } from '../generated/graphql.ts';
import page from '../ui/Page.module.css';
import { shortName } from '../ui/words/person.ts';
import classes from './Requests.module.css';

type Props = {
  kind: ObstacleKind;
  message: string;
  expert: { key: string; name: string };
  /** Who poses the challenge. */
  poser: string | undefined;
  openId: string | undefined;
  onClose: () => void;
};

/** What stands in the way of asking, and what can be done instead. */
export function Obstacle({ kind, message, expert, poser, openId, onClose }: Props) {
  const others = (
    <Button size="md" onClick={onClose}>
      Look at the others
    </Button>
  );
  return (
    <div className={classes.notice} role="status">
      <p>
        <strong>
          {kind === 'NOT_YOURS' && poser
            ? `This challenge is ${poser}’s, so only ${shortName(poser)} can ask for it.`
            : message}
        </strong>
      </p>
      <p className="soft">{next[kind]}</p>
      <div className={page.acts}>
        {kind === 'OPEN_ALREADY' && openId ? (
          <Button
            size="md"
            renderRoot={(props) => (
              <Link to="/introductions/$id" params={{ id: openId }} {...props} />
            )}
          >
            See how it stands
          </Button>
        ) : kind === 'FIVE_OPEN' ? (
          <Button size="md" renderRoot={(props) => <Link to="/introductions" {...props} />}>
            See your requests
          </Button>
        ) : kind === 'CONNECTED' ? (
          <Button
            size="md"
            renderRoot={(props) => (
              <Link to="/people/$key" params={{ key: expert.key }} {...props} />
            )}
          >
            Go to {shortName(expert.name)}
          </Button>
        ) : (
          others
        )}
      </div>
    </div>
  );
}

const next: Record<ObstacleKind, string> = {
  YOURSELF: 'Somebody else can help you from outside.',
  NOT_YOURS: 'Open a challenge of your own and ask from there.',
  CONNECTED: 'No introduction is needed.',
  OPEN_ALREADY: 'One at a time keeps it light for them.',
  ASKED_BEFORE: 'The others on the list may help as well.',
  PAUSED: 'The others on the list may have time.',
  FIVE_OPEN: 'Each of them waits for somebody. Withdraw the one you need least.',
  NO_ROOM: 'They set how many they take a month. The others on the list may have room.',
};
