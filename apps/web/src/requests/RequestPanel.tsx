import { Link } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { useNews } from '../ui/news.ts';
import { Skeletons } from '../ui/Skeletons.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { useSecondTry } from '../ui/use-second-try.ts';
import { leftInWords, toTheMinute } from '../ui/words/moments.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { BrokerActs } from './BrokerActs.tsx';
import { Connected } from './Connected.tsx';
import { LearnerActs } from './LearnerActs.tsx';
import panelClasses from './RequestPanel.module.css';
import { oneRequest, type WholeRequest } from './request-operations.ts';
import { isYours, nextOf, standingOf, titleOf } from './request-words.ts';
import { Said } from './Said.tsx';
import { Timeline } from './Timeline.tsx';

/** One request: how it stands, what one can do, what was said, and what happened. */
export function RequestPanel({ id, meId }: { id: string; meId: string }) {
  const [{ data, error: failed }, again] = useQuery({
    query: oneRequest,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const error = useSecondTry({ error: failed, hasAnswer: data !== undefined, again });
  useNews(() => again({ requestPolicy: 'network-only' }));
  const heading = useRef<HTMLHeadingElement>(null);
  const request = data?.request;
  const now = useRef<HTMLDivElement>(null);
  useShownAfterAct(request, meId, now);
  const isThere = request !== undefined && request !== null;
  useEffect(() => {
    if (isThere) heading.current?.focus({ preventScroll: true });
  }, [isThere]);
  if (error && !data) return <ErrorPanel error={error} onRetry={again} />;
  if (!data) return <Skeletons label="The request is on its way" blocks={[[32, 0.6], 80, 240]} />;
  if (!request)
    return (
      <StatePanel title="There is no such request for you">
        <p>You have no part in it, or none any more.</p>
      </StatePanel>
    );
  const { dueAt, turn, challenge } = request;
  return (
    <article className={panelClasses.request} aria-labelledby="request">
      <Link to="/introductions" className={panelClasses.back}>
        ‹ All introductions
      </Link>
      <header className={panelClasses.head}>
        <h1 id="request" ref={heading} tabIndex={-1}>
          {titleOf(request)}
        </h1>
        {challenge ? (
          <p className="soft">
            for{' '}
            <Link to="/challenges/$key" params={{ key: challenge.key }}>
              {challenge.title}
            </Link>
          </p>
        ) : null}
      </header>
      <div
        ref={now}
        tabIndex={-1}
        className={panelClasses.now}
        data-yours={isYours(request, meId) || undefined}
        role="status"
      >
        <p>
          <strong>{standingOf(request, meId)}</strong>
          {turn && dueAt ? (
            <span className="soft" title={toTheMinute(dueAt)}>
              {' '}
              · {leftInWords(dueAt, new Date())}
            </span>
          ) : null}
        </p>
        <p>{nextOf(request, meId)}</p>
      </div>
      <Acts request={request} meId={meId} />
      <div className={panelClasses.both}>
        <Said request={request} />
        <Timeline request={request} meId={meId} />
      </div>
    </article>
  );
}

/** Once one did something, and the form of it is gone, the page shows how it stands now. Others' acts move nothing. */
function useShownAfterAct(
  request: WholeRequest | null | undefined,
  meId: string,
  now: RefObject<HTMLDivElement | null>,
) {
  const standing = request ? `${request.state} ${request.turn}` : null;
  const isMine = request?.timeline.findLast(({ by }) => by)?.by?.id === meId;
  const before = useRef(standing);
  useEffect(() => {
    const isNew = before.current !== null && standing !== before.current;
    before.current = standing;
    if (!isNew || !isMine) return;
    now.current?.focus({ preventScroll: true });
    now.current?.scrollIntoView({ block: 'start' });
  }, [standing, isMine, now]);
}

function Acts({ request, meId }: { request: WholeRequest; meId: string }) {
  const { parts, state } = request;
  if (parts.includes('BROKER')) return <BrokerActs request={request} meId={meId} />;
  if (state === 'ACCEPTED') return <Connected request={request} meId={meId} />;
  // After each step the answer begins anew; a reminder is none, and takes nobody's words away.
  const step = request.timeline.filter(({ kind }) => kind !== 'REMINDED').length;
  if (parts.includes('EXPERT')) return <AnswerForm key={step} request={request} meId={meId} />;
  return <LearnerActs key={step} request={request} meId={meId} />;
}
