import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { shortName } from '../ui/words/person.ts';
import classes from './Introductions.module.css';
import type { WholeRequest } from './request-operations.ts';

type Props = { request: WholeRequest; isActing: boolean; onTake: () => void };

/** What is left once a way is closed: another one to the same person, with the same words, or somebody else. */
export function NextWay({ request, isActing, onTake }: Props) {
  const { nextWay, expert, challenge } = request;
  const broker = nextWay?.path.at(-2);
  const name = shortName(expert?.name ?? 'them');
  if (nextWay?.kind === 'SUGGESTED') {
    const other = shortName(nextWay.path.at(-1)?.name ?? 'them');
    return (
      <div className={classes.next}>
        <p>
          {name} thinks that {nextWay.path.at(-1)?.name} can help you better, and introduces you
          with the words you wrote. {other} hears of it only if you ask.
        </p>
        <div className={classes.buttons}>
          <Button size="md" loading={isActing} onClick={onTake}>
            Ask {other}
          </Button>
        </div>
      </div>
    );
  }
  if (nextWay?.kind !== 'PERSON')
    return (
      <div className={classes.next}>
        <p>
          {broker
            ? `${broker.name} knows ${name} too, and can be asked with the words you wrote.`
            : `A facilitator of the program can be asked with the words you wrote.`}
        </p>
        <div className={classes.buttons}>
          <Button size="md" loading={isActing} onClick={onTake}>
            {broker ? `Ask ${shortName(broker.name)}` : 'Ask the facilitators'}
          </Button>
        </div>
      </div>
    );
  return (
    <div className={classes.next}>
      <p>Others can help with this too.</p>
      {challenge ? (
        <div className={classes.buttons}>
          <Button
            size="md"
            renderRoot={(props) => (
              <Link to="/challenges/$key" params={{ key: challenge.key }} search={{}} {...props} />
            )}
          >
            Look at the others
          </Button>
        </div>
      ) : null}
    </div>
  );
}
