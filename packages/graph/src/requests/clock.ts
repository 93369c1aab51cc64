import type { Db } from '../db.ts';
import { conflict, GraphError, notFound } from '../errors.ts';
import { append } from './change.ts';
import { listDue, lockRequest, type RequestRow, type Result } from './queries.ts';
import { isOpen, steps } from './states.ts';

/**
 * Ends what is past its time, reminds of what soon will be, and asks two who were introduced what came of it: at most so
 * many requests, each in a transaction of its own. Returns how many of each. Several servers may do so at once: whoever
 * comes second finds nothing to do.
 */
export async function runClock(db: Db, { now = new Date(), first = 100 } = {}) {
  const done = { expired: 0, reminded: 0 };
  for (const { id, isOver } of await listDue(db, { now: now.toISOString(), first })) {
    try {
      await (isOver
        ? expireRequest(db, { requestId: id, now })
        : remind(db, { requestId: id, now }));
      done[isOver ? 'expired' : 'reminded'] += 1;
    } catch (error) {
      // Somebody acted meanwhile, or it was erased with whoever asked.
      const isPassedOver = error instanceof GraphError && /CONFLICT|NOT_FOUND/.test(error.code);
      if (!isPassedOver) throw error;
    }
  }
  return done;
}

type Due = { requestId: string; now: Date };

/** Ends a request whose time is over. Throws CONFLICT where it is not, or where somebody acted before. */
export function expireRequest(db: Db, { requestId, now }: Due): Promise<Result> {
  return inTime(db, { requestId, now }, 'dueAt', (tx, request) => expire(tx, request, now));
}

const expire = (tx: Db, request: RequestRow, now: Date) =>
  append(tx, request, [{ kind: 'EXPIRED' }, { kind: 'CLOSED' }], {
    now,
    byId: null,
    doneKey: null,
  });

/** Ends an open request as if its time were over, so that nobody can tell why. Nothing where it is over. */
export async function endRequest(tx: Db, requestId: string, now = new Date()): Promise<void> {
  const [request] = await lockRequest(tx, { id: requestId });
  if (request && isOpen(request.state)) await expire(tx, request, now);
}

/** Reminds whoever's turn it is, once a turn; once nobody's is, the two are asked what came of it. */
function remind(db: Db, { requestId, now }: Due): Promise<Result> {
  return inTime(db, { requestId, now }, 'remindAt', (tx, request) =>
    append(tx, request, [{ kind: isOpen(request.state) ? 'REMINDED' : 'FOLLOWED_UP' }], {
      now,
      byId: null,
      doneKey: null,
      changes: { remindAt: null },
    }),
  );
}

function inTime(
  db: Db,
  { requestId, now }: Due,
  mark: 'dueAt' | 'remindAt',
  work: (tx: Db, request: RequestRow) => Promise<Result>,
): Promise<Result> {
  return db.inTransaction(async (tx) => {
    const [request] = await lockRequest(tx, { id: requestId });
    if (!request) return notFound(`There is no request ${requestId}.`);
    const at = request[mark];
    const isFollowed = mark === 'remindAt' && steps.FOLLOWED_UP.from.includes(request.state);
    const isWaiting = isOpen(request.state) || isFollowed;
    if (!isWaiting || at === null || at > now.toISOString())
      conflict('Somebody acted on this request, or its time is not over.');
    return work(tx, request);
  });
}
