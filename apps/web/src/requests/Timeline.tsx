import { dayInWords, toTheMinute } from '../ui/words/moments.ts';
import classes from './Introductions.module.css';
import type { WholeRequest } from './request-operations.ts';
import { eventInWords, nextOf } from './request-words.ts';
import timelineClasses from './Timeline.module.css';

/** What happened so far, and what comes next. */
export function Timeline({ request, meId }: { request: WholeRequest; meId: string }) {
  const { timeline, turn, dueAt } = request;
  return (
    <section className={classes.part}>
      <h2>What happened</h2>
      <ol className={timelineClasses.timeline} data-testid="timeline">
        {timeline.map((event) => (
          <li key={event.id}>
            <p>
              {eventInWords(event, request, meId)}
              <time className="soft" dateTime={event.at} title={toTheMinute(event.at)}>
                {dayInWords(event.at)}
              </time>
            </p>
            {event.note ? <p className={classes.quote}>{event.note}</p> : null}
          </li>
        ))}
        {turn && dueAt ? (
          <li className={timelineClasses.toCome}>
            <p>
              By {dayInWords(dueAt)}: {nextOf(request, meId)}
            </p>
          </li>
        ) : null}
      </ol>
    </section>
  );
}
