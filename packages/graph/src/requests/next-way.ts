import { audit } from '../audit/append.ts';
import type { Db } from '../db.ts';
import { conflict, notFound } from '../errors.ts';
import { once } from '../once.ts';
import { findPaths } from '../paths.ts';
import { open } from './ask.ts';
import type { Acting } from './change.ts';
import { findRequest, type RequestRow, type Result } from './queries.ts';
import { findTried } from './standing-queries.ts';

/** What a learner can do once a request came to nothing: try another way to the same person, or ask somebody else. */
export type NextWay =
  | { kind: 'PATH'; path: string[] }
  | { kind: 'FACILITATOR' }
  | { kind: 'PERSON' };

/**
 * The next best way for the learner of a request that came to nothing; null while it, or another to the same person for the
 * same challenge, is open, or it ended otherwise. Whoever was asked in any of these is not asked again. Once the expert was
 * asked it is somebody else, whether they declined or did not answer: nobody can tell which. Throws NOT_FOUND for anybody
 * else's request.
 */
export async function findNextWay(
  db: Db,
  { actorId, requestId }: { actorId: string; requestId: string },
): Promise<NextWay | null> {
  const [request] = await findRequest(db, { id: requestId });
  if (request?.learnerId !== actorId) return notFound(`There is no request ${requestId}.`);
  if (request.state !== 'DECLINED' && request.state !== 'EXPIRED') return null;
  const { expertId, challengeId, programId } = request;
  // Whoever left cannot be asked again.
  if (expertId === '') return { kind: 'PERSON' };
  const [tried] = await findTried(db, { learnerId: actorId, expertId, challengeId });
  if (!tried || tried.isOpen) return null;
  if (tried.wasAsked) return { kind: 'PERSON' };
  const ways = await findPaths(db, { fromId: actorId, toIds: [expertId], first: 20, longer: true });
  const path = (ways.get(expertId) ?? [])
    .map(({ people }) => people)
    .find((people) => people.length >= 3 && !tried.ids.includes(people.at(-2) ?? ''));
  if (path) return { kind: 'PATH', path };
  const isLeft = programId !== null && !tried.facilitators;
  return isLeft ? { kind: 'FACILITATOR' } : { kind: 'PERSON' };
}

/**
 * The learner consents to the next best way: the same words, to the same person, through somebody else. Throws CONFLICT
 * where there is none left, and whatever `requestIntroduction` throws.
 */
export async function takeNextWay(
  db: Db,
  { actorId, accountId, key, requestId, now = new Date() }: Acting & { requestId: string },
): Promise<Result> {
  const next = await findNextWay(db, { actorId, requestId });
  const input = ['NEXT', requestId];
  return once(db, { actorId, key, input, now }, async (tx, moment) => {
    const [request] = await findRequest(tx, { id: requestId });
    if (!request || next === null || next.kind === 'PERSON')
      return conflict('There is no other way to this person. Ask somebody else.');
    const { learnerId, expertId, challengeId } = request;
    const [tried] = await findTried(tx, { learnerId, expertId, challengeId });
    const triedIds = [...new Set(tried?.ids ?? request.triedIds)];
    const opening = { ...request, ...wayOf(next), triedIds, afterId: requestId };
    const result = await open(tx, opening, moment);
    await audit(tx, { action: 'request.requested', accountId, subjectId: result.requestId });
    return result;
  });
}

function wayOf(next: Exclude<NextWay, { kind: 'PERSON' }>): Pick<RequestRow, 'way' | 'path'> {
  return next.kind === 'PATH'
    ? { way: 'PERSON', path: next.path }
    : { way: 'FACILITATOR', path: [] };
}
