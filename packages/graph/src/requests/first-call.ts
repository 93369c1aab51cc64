import { z } from 'zod';
import type { Db } from '../db.ts';
import { badInput } from '../errors.ts';
import { checkTimeZone } from '../plain-words.ts';
import { defineQuery } from '../query.ts';
import { listOutcomes } from './acceptance-queries.ts';
import { type ActingOn, append, day, takeStep } from './change.ts';
import type { Result } from './queries.ts';
import type { Actor } from './states.ts';
import { findRequestFor } from './views.ts';
import { localTime, momentOf } from './wall-time.ts';

const findCall = defineQuery(
  'requests/find-call',
  z.object({ requestId: z.string() }),
  z.object({
    acceptedAt: z.string(),
    times: z.int(),
    last: z.object({ startsAt: z.string(), timeZone: z.string() }).nullable(),
  }),
);

/** When the two of an accepted request talk first. */
export type FirstCall = {
  startsAt: string;
  /** The time zone it was set in, or the learner's. */
  timeZone: string;
  /** How often one of them set a time; 0 where it is only suggested. */
  times: number;
};

const furthest = 365 * day;

type Setting = ActingOn & { local: string; timeZone: string };

/** One of the two sets when they talk first; it may be set anew. Throws BAD_USER_INPUT for a time that is none, past or too far. */
export async function setFirstCall(db: Db, acting: Setting): Promise<Result> {
  const timeZone = checkTimeZone(acting.timeZone);
  const startsAt = momentOf(acting.local, timeZone);
  const until = startsAt.toISOString();
  const step = { kind: 'CALL_SET', input: [until, timeZone] } as const;
  return takeStep(db, acting, step, async (tx, request, moment) => {
    const ahead = startsAt.getTime() - moment.now.getTime();
    if (ahead <= 0 || ahead > furthest) badInput('The time must be within the next year.');
    const said = await listOutcomes(tx, { requestId: request.id });
    const changes = said.some(({ met }) => met) ? { remindAt: null } : {};
    return append(tx, request, [{ kind: 'CALL_SET', until, timeZone }], { ...moment, changes });
  });
}

/** When they talk first, as it was set or, until then, as is suggested; null but for the two of an accepted request. */
export async function findFirstCall(
  db: Db,
  { requestId, now = new Date(), ...actor }: Actor & { requestId: string; now?: Date },
): Promise<FirstCall | null> {
  const request = await findRequestFor(db, { ...actor, requestId });
  const { learnerId, expertId } = request;
  // One of them left.
  if (learnerId === '' || expertId === '') return null;
  if (request.state !== 'ACCEPTED' || request.parts.includes('BROKER')) return null;
  const [call] = await findCall(db, { requestId });
  if (!call) return null;
  if (call.last) return { ...call.last, times: call.times };
  const { timeZone } = request;
  const accepted = suggested(new Date(call.acceptedAt), timeZone);
  const startsAt = accepted > now ? accepted : suggested(now, timeZone);
  return { startsAt: startsAt.toISOString(), timeZone, times: 0 };
}

/** Ten in the morning of the first working day that is three days away or more. */
function suggested(after: Date, timeZone: string): Date {
  for (let away = 3; ; away += 1) {
    const date = localTime(new Date(after.getTime() + away * day), timeZone).slice(0, 10);
    const weekday = new Date(`${date}T12:00Z`).getUTCDay();
    if (weekday >= 1 && weekday <= 5) return momentOf(`${date}T10:00`, timeZone);
  }
}
