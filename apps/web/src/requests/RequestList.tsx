import { Link } from '@tanstack/react-router';
import { Avatar } from '../ui/Avatar.tsx';
import classes from './Introductions.module.css';
import listClasses from './RequestList.module.css';
import type { RequestLine } from './request-operations.ts';
import { isOver, isYours, standingOf, titleOf } from './request-words.ts';

type Props = { requests: readonly RequestLine[]; chosenId: string | undefined; meId: string };

const groups: { title: string; holds: (request: RequestLine, meId: string) => boolean }[] = [
  { title: 'Your turn', holds: isYours },
  {
    title: 'Waiting for others',
    holds: (request, meId) => !isOver(request) && !isYours(request, meId),
  },
  { title: 'Introduced', holds: ({ state }) => state === 'ACCEPTED' },
  {
    title: 'Closed',
    holds: (request) => isOver(request) && request.state !== 'ACCEPTED',
  },
];

/** What waits for whoever reads it comes first, then the rest. */
export function RequestList({ requests, chosenId, meId }: Props) {
  return groups.map(({ title, holds }) => {
    const held = requests.filter((request) => holds(request, meId));
    if (held.length === 0) return null;
    return (
      <section key={title} className={classes.group}>
        <h2>
          {title} <span className="soft">{held.length}</span>
        </h2>
        <ul className={classes.rows}>
          {held.map((request) => (
            <Row
              key={request.id}
              request={request}
              isChosen={request.id === chosenId}
              meId={meId}
            />
          ))}
        </ul>
      </section>
    );
  });
}

function Row({
  request,
  isChosen,
  meId,
}: {
  request: RequestLine;
  isChosen: boolean;
  meId: string;
}) {
  const { id, parts, learner, expert, challenge } = request;
  const other = parts.includes('LEARNER') ? expert : learner;
  return (
    <li className={listClasses.row} data-chosen={isChosen || undefined}>
      <Avatar personKey={other?.key ?? id} name={other?.name ?? '?'} size={36} />
      <div>
        <Link
          to="/introductions/$id"
          params={{ id }}
          className={listClasses.open}
          aria-current={isChosen ? 'true' : undefined}
        >
          {titleOf(request)}
        </Link>
        {challenge ? <p className={listClasses.about}>{challenge.title}</p> : null}
        <p className={listClasses.standing} data-yours={isYours(request, meId) || undefined}>
          {standingOf(request, meId)}
        </p>
      </div>
    </li>
  );
}
