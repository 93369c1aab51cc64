import type { Db } from '../db.ts';
import { type ActingOn, append, takeStep } from './change.ts';
import type { Result } from './queries.ts';

/** The learner takes the request back; whoever knew of it is told. */
export function withdrawRequest(db: Db, acting: ActingOn): Promise<Result> {
  return takeStep(db, acting, { kind: 'WITHDRAWN', input: null }, (tx, request, moment) =>
    append(tx, request, [{ kind: 'WITHDRAWN' }], moment),
  );
}
