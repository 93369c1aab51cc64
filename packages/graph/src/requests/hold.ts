import type { Db } from '../db.ts';
import { badInput } from '../errors.ts';
import { optionalWords } from '../plain-words.ts';
import { type ActingOn, append, clockFor, day, takeStep } from './change.ts';
import type { Result } from './queries.ts';

const longestHold = 14;

type Holding = ActingOn & { until: Date; note?: string | null | undefined };

/** Whoever introduces waits with it, 14 days at most; the learner is told until when. Their time goes on afterwards. */
export async function holdRequest(db: Db, acting: Holding): Promise<Result> {
  const until = acting.until.toISOString();
  const note = optionalWords(acting.note, { name: 'note', most: 1_000 });
  return takeStep(db, acting, { kind: 'HELD', input: [until, note] }, (tx, request, moment) => {
    const away = acting.until.getTime() - moment.now.getTime();
    if (away <= 0 || away > longestHold * day)
      badInput(`until must be within the next ${longestHold} days.`);
    const left = request.dueAt === null ? 0 : Date.parse(request.dueAt) - moment.now.getTime();
    return append(tx, request, [{ kind: 'HELD', until, note }], {
      ...moment,
      changes: clockFor('BROKER', acting.until, Math.min(left, longestHold * day)),
    });
  });
}
