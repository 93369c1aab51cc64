import { audit } from '../audit/append.ts';
import type { Db } from '../db.ts';
import { conflict, notFound } from '../errors.ts';
import { once } from '../once.ts';
import { findPaths } from '../paths.ts';
import { type Opening, open } from './ask.ts';
import type { Acting } from './change.ts';
import { suggestedPitch } from './pitch-words.ts';
import { findRequest, type RequestRow, type Result } from './queries.ts';
import { countHops, findSuggestion, findTried } from './standing-queries.ts';

/** What a learner can do once a request came to nothing: try another way to the same person, or ask somebody else. */
export type NextWay =
  | { kind: 'PATH'; path: string[] }
  /** Whom the expert suggested: the learner, the expert, that person. */
  | { kind: 'SUGGESTED'; path: [string, string, string]; note: string }
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
  const suggested = await findSuggestedWay(db, request);
  if (suggested) return suggested;
  if (tried.wasAsked) return { kind: 'PERSON' };
  const ways = await findPaths(db, { fromId: actorId, toIds: [expertId], first: 20, longer: true });
  for (const { people } of ways.get(expertId) ?? []) {
    if (people.length < 3 || tried.ids.includes(people.at(-2) ?? '')) continue;
    const [counted] = await countHops(db, { path: people });
    if (counted && !counted.isPaused) return { kind: 'PATH', path: people };
  }
  const isLeft = programId !== null && !tried.facilitators;
  return isLeft ? { kind: 'FACILITATOR' } : { kind: 'PERSON' };
}

/** Whom the expert suggested, where the learner sees them and has not asked them for this; null otherwise. */
async function findSuggestedWay(db: Db, request: RequestRow): Promise<NextWay | null> {
  const { id: requestId, learnerId, challengeId } = request;
  const [suggestion] = await findSuggestion(db, { requestId });
  if (!suggestion) return null;
  const { byId, suggestedId: expertId, note } = suggestion;
  const [tried] = await findTried(db, { learnerId, expertId, challengeId });
  if (tried && (tried.isOpen || tried.wasAsked)) return null;
  return { kind: 'SUGGESTED', path: [learnerId, byId, expertId], note };
}

type Taking = Acting & {
  requestId: string;
  /** The path that was shown; empty for the facilitators. Any, where it is left out. */
  path?: readonly string[] | null | undefined;
};

/**
 * The learner consents to the next best way: the same words, to the same person through somebody else, or to whom they
 * suggested. Throws CONFLICT where there is none left or another one than was shown, and whatever `requestIntroduction`
 * throws.
 */
export async function takeNextWay(
  db: Db,
  { actorId, accountId, key, requestId, path, now = new Date() }: Taking,
): Promise<Result> {
  const next = await findNextWay(db, { actorId, requestId });
  const input = ['NEXT', requestId];
  return once(db, { actorId, key, input, now }, async (tx, moment) => {
    const [request] = await findRequest(tx, { id: requestId });
    if (!request || next === null || next.kind === 'PERSON')
      return conflict('There is no other way to this person. Ask somebody else.');
    if (path && path.join(' ') !== ('path' in next ? next.path.join(' ') : ''))
      conflict('The next way is another one by now. Look at it first.');
    const { learnerId, expertId, challengeId } = request;
    const [tried] = await findTried(tx, { learnerId, expertId, challengeId });
    const triedIds = [...new Set(tried?.ids ?? request.triedIds)];
    const opening = { ...request, triedIds, ...wayOf(next, request), afterId: requestId };
    const result = await open(tx, opening, moment);
    await audit(tx, { action: 'request.requested', accountId, subjectId: result.requestId });
    return result;
  });
}

function wayOf(
  next: Exclude<NextWay, { kind: 'PERSON' }>,
  request: RequestRow,
): Pick<Opening, 'way' | 'path'> & Partial<Opening> {
  if (next.kind === 'FACILITATOR') return { way: 'FACILITATOR', path: [] };
  if (next.kind === 'PATH') return { way: 'PERSON', path: next.path };
  const { path, note } = next;
  const [, introducedBy, expertId] = path;
  const pitch = suggestedPitch(note, request);
  return { way: 'PERSON', path, expertId, introducedBy, pitch, triedIds: [] };
}
