import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { RequestEventKind } from '../generated/graphql.ts';
import { dayOf } from '../ui/words/dates.ts';
import type { LetterShown } from './operations.ts';

const did: Partial<Record<RequestEventKind, string>> = {
  ACCEPTED: 'You said yes',
  ASKED: 'You asked for more',
  PAUSED: 'You will answer later',
  DECLINED: 'You let it pass',
  SUGGESTED: 'You named somebody else',
  PITCHED: 'You sent the pitch',
  HELD: 'You wait with it',
  PASSED_ON: 'You passed it on',
  TURNED_AWAY: 'You said why not',
};

/** What somebody did already, and on which day. */
export function doneTitle({ did: kind, didAt }: LetterShown): string {
  const day = dayOf(didAt ?? null);
  return `${(kind && did[kind]) ?? 'You acted already'}${day ? `, on ${day}` : ''}`;
}

/** The way to the page of a request, which takes signing in, or to all of them. */
export function PageLink({
  requestId,
  word,
}: {
  requestId: string | null | undefined;
  word: string;
}) {
  return (
    <Button
      size="md"
      renderRoot={(props) =>
        requestId ? (
          <Link to="/introductions/$id" params={{ id: requestId }} {...props} />
        ) : (
          <Link to="/introductions" {...props} />
        )
      }
    >
      {word}
    </Button>
  );
}
