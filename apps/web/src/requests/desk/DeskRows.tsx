import { Link } from '@tanstack/react-router';
import { leftInWords } from '../../ui/words/moments.ts';
import type { RequestLine } from '../request-operations.ts';
import { isYours, standingOf, titleOf } from '../request-words.ts';
import classes from './Desk.module.css';

type Props = {
  title: string;
  requests: readonly RequestLine[];
  meId: string;
  none: string;
  hint?: string;
};

/** Requests as a facilitator looks through them: who for whom, whose turn it is, and how long there is. */
export function DeskRows({ title, requests, meId, none, hint }: Props) {
  return (
    <section className={classes.section}>
      <h2>
        {title} <span className={classes.count}>{requests.length}</span>
      </h2>
      {requests.length === 0 ? <p className="soft">{none}</p> : null}
      {requests.length > 0 && hint ? <p className="soft">{hint}</p> : null}
      <ul className={classes.rows}>
        {requests.map((request) => (
          <li key={request.id} className={classes.row}>
            <Link to="/introductions/$id" params={{ id: request.id }}>
              {titleOf(request)}
            </Link>
            <p className={classes.about}>{request.challenge?.title}</p>
            <p data-yours={isYours(request, meId) || undefined}>
              {standingOf(request, meId)}
              {request.turn && request.dueAt
                ? ` · ${leftInWords(request.dueAt, new Date())}`
                : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
