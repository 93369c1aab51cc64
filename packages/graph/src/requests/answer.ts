import { daysBefore } from '../days.ts';
import type { Db } from '../db.ts';
import { badInput } from '../errors.ts';
import { optionalWords, plainWords } from '../plain-words.ts';
import { connectEnds } from './acceptance-queries.ts';
import { type ActingOn, append, clockFor, takeStep } from './change.ts';
import { checkTaking } from './obstacle.ts';
import type { Result } from './queries.ts';
import { standingNow } from './standing-queries.ts';
import { putOff } from './wait.ts';

/** The expert says yes: the two are connected, and know from then on how to reach each other. */
export async function acceptRequest(
  db: Db,
  acting: ActingOn & { note?: string | null | undefined },
) {
  const note = optionalWords(acting.note, { name: 'note', most: 2_000 });
  return takeStep(db, acting, { kind: 'ACCEPTED', input: note }, async (tx, request, moment) => {
    const { id: requestId, brokerId } = request;
    const today = daysBefore(0, moment.now);
    await connectEnds(tx, { requestId, today, brokerId });
    const happened = [{ kind: 'ACCEPTED', note } as const];
    return append(tx, request, happened, moment);
  });
}

/** The expert says no. The learner only learns that this way is closed. */
export async function declineRequest(
  db: Db,
  acting: ActingOn & { note?: string | null | undefined },
) {
  const note = optionalWords(acting.note, { name: 'note', most: 2_000 });
  return takeStep(db, acting, { kind: 'DECLINED', input: note }, (tx, request, moment) =>
    append(tx, request, [{ kind: 'DECLINED', note }, { kind: 'CLOSED' }], moment),
  );
}

/** The expert asks for more; their time stands still until the learner answers. */
export async function askForMore(db: Db, acting: ActingOn & { question: string }): Promise<Result> {
  const note = plainWords(acting.question, { name: 'question', most: 2_000 });
  return takeStep(db, acting, { kind: 'ASKED', input: note }, (tx, request, moment) => {
    const remaining =
      request.dueAt === null ? null : Date.parse(request.dueAt) - moment.now.getTime();
    return append(tx, request, [{ kind: 'ASKED', note }], { ...moment, changes: { remaining } });
  });
}

/** The learner answers, and the expert’s time goes on: what was left of it, two days at least. */
export async function tellMore(db: Db, acting: ActingOn & { answer: string }): Promise<Result> {
  const note = plainWords(acting.answer, { name: 'answer', most: 2_000 });
  return takeStep(db, acting, { kind: 'TOLD', input: note }, (tx, request, moment) =>
    append(tx, request, [{ kind: 'TOLD', note }], {
      ...moment,
      changes: {
        ...clockFor('EXPERT', moment.now, request.remaining ?? undefined),
        remaining: null,
      },
    }),
  );
}

/** The expert wants to answer later: their time stands still until then, 28 days in all. */
export async function pauseRequest(db: Db, acting: ActingOn & { until: Date }): Promise<Result> {
  const until = acting.until.toISOString();
  return takeStep(db, acting, { kind: 'PAUSED', input: until }, (tx, request, moment) => {
    const changes = putOff(request, 'EXPERT', { until: acting.until, now: moment.now });
    return append(tx, request, [{ kind: 'PAUSED', until }], { ...moment, changes });
  });
}

type Suggestion = ActingOn & { suggestedId: string; note?: string | null | undefined };

/**
 * The expert knows somebody better. The request ends; the learner may ask that person as the next way, introduced by the
 * expert, and nobody hears of it before. Throws NOT_FOUND where the expert sees no such person, and CONFLICT where they
 * take no introductions; whether the learner knows them or asked them before, it does not tell.
 */
export async function suggestSomebody(db: Db, acting: Suggestion): Promise<Result> {
  const { suggestedId } = acting;
  const note = optionalWords(acting.note, { name: 'note', most: 2_000 });
  const input = [suggestedId, note];
  return takeStep(db, acting, { kind: 'SUGGESTED', input }, async (tx, request, moment) => {
    const { learnerId, challengeId } = request;
    if (suggestedId === learnerId) badInput('The person who asks cannot be suggested to themself.');
    if (suggestedId === request.expertId) badInput('Suggest somebody other than yourself.');
    const asked = { learnerId, expertId: suggestedId, challengeId };
    checkTaking(await standingNow(tx, asked, moment.now), suggestedId);
    const happened = [{ kind: 'SUGGESTED', note, otherId: suggestedId } as const];
    return append(tx, request, happened, moment);
  });
}
