import type { Db } from '../db.ts';
import { optionalWords } from '../plain-words.ts';
import { type ActingOn, append, takeStep } from './change.ts';
import type { Result } from './queries.ts';
import { putOff } from './wait.ts';

type Holding = ActingOn & { until: Date; note?: string | null | undefined };

/** Whoever introduces waits with it, 14 days in all; the learner is told until when. Their time goes on afterwards. */
export async function holdRequest(db: Db, acting: Holding): Promise<Result> {
  const until = acting.until.toISOString();
  const note = optionalWords(acting.note, { name: 'note', most: 1_000 });
  return takeStep(db, acting, { kind: 'HELD', input: [until, note] }, (tx, request, moment) => {
    const changes = putOff(request, 'BROKER', { until: acting.until, now: moment.now });
    return append(tx, request, [{ kind: 'HELD', until, note }], { ...moment, changes });
  });
}
