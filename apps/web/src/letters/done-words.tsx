import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { RequestEventKind } from '../generated/graphql.ts';
import { dayOf } from '../ui/words/dates.ts';
import { shortName } from '../ui/words/person.ts';
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
  TOLD: 'You answered',
};

/** What somebody did already, and on which day. */
export function doneTitle({ did: kind, didAt }: LetterShown): string {
  const day = dayOf(didAt ?? null);
  return `${(kind && did[kind]) ?? 'You acted already'}${day ? `, on ${day}` : ''}`;
}

/** What comes of it, and what one need not do. */
export function doneNext({ did: kind, ...names }: LetterShown): string {
  const [learner, expert] = [shortName(names.learner ?? 'them'), shortName(names.expert ?? 'them')];
  switch (kind) {
    case 'ACCEPTED':
      return `${learner} hears it now. You both see how to reach each other, and a time for a first call.`;
    case 'ASKED':
      return `${learner} is asked now. Your time stands still, and you hear of the answer.`;
    case 'PAUSED':
      return `${learner} is told. You can answer before that too.`;
    case 'DECLINED':
      return `There is nothing left to do. ${learner} never hears who said no, or why.`;
    case 'PITCHED':
      return `${expert} can answer now, and you hear what comes of it.`;
    case 'HELD':
      return `${learner} is told until when. You can introduce them before that too.`;
    case 'TURNED_AWAY':
      return `There is nothing left to do. ${learner} is offered the next way.`;
    case 'TOLD':
      return `${expert} can say yes or no now, and you hear what comes of it.`;
    default:
      return 'There is nothing left to do here.';
  }
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
