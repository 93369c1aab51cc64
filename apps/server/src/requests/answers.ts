import {
  type ActingOn,
  acceptRequest,
  askForMore,
  badInput,
  type Db,
  declineRequest,
  pauseRequest,
  suggestSomebody,
  tellMore,
} from '@peergraph/graph';
import type { Answer, AnswerRequestInput } from '../generated/resolvers.ts';

type Said = Pick<AnswerRequestInput, 'note' | 'suggestedId' | 'until'>;

/** What each answer does. */
export const answers: Record<
  Answer,
  (db: Db, acting: ActingOn, said: Said) => Promise<{ requestId: string }>
> = {
  ACCEPT: (db, acting, { note }) => acceptRequest(db, { ...acting, note }),
  DECLINE: (db, acting, { note }) => declineRequest(db, { ...acting, note }),
  ASK: (db, acting, { note }) => askForMore(db, { ...acting, question: note ?? '' }),
  TELL: (db, acting, { note }) => tellMore(db, { ...acting, answer: note ?? '' }),
  SUGGEST: (db, acting, { note, suggestedId }) =>
    suggestSomebody(db, {
      ...acting,
      note,
      suggestedId: suggestedId ?? badInput('suggestedId is missing: whom do you suggest?'),
    }),
  PAUSE: (db, acting, { until }) => pauseRequest(db, { ...acting, until: momentIn(until) }),
};

/** Until when something is put off. Throws BAD_USER_INPUT where it is not said. */
export const momentIn = (until: Said['until']): Date =>
  new Date(until ?? badInput('until is missing: until when is it put off?'));
