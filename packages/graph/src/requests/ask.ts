import { audit } from '../audit/append.ts';
import { daysBefore } from '../days.ts';
import type { Db } from '../db.ts';
import { badInput, conflict } from '../errors.ts';
import { type Moment, once } from '../once.ts';
import { checkTimeZone, optionalWords, plainWords } from '../plain-words.ts';
import { type Acting, append, clockFor, type Happened } from './change.ts';
import { checkStanding } from './obstacle.ts';
import { keepPitch, ownPitch, type PitchWords } from './pitch-words.ts';
import { createRequest, type RequestRow, type Result } from './queries.ts';
import { countHops, lockEnds, openKey } from './standing-queries.ts';
import type { RequestWay } from './states.ts';

/** What somebody asks for, in their own words. */
export type AskWords = {
  /** What they need, at most 2,000 characters. */
  need: string;
  /** What they tried, at most 2,000. */
  tried?: string | null | undefined;
  /** What a good outcome would be, at most 1,000. */
  outcome: string;
  /** When they are free, at most 500. */
  freeTimes?: string | null | undefined;
  /** The time zone that is meant, such as Africa/Lagos. */
  timeZone?: string | null | undefined;
};

export type NewRequest = Acting &
  AskWords & {
    toId: string;
    challengeId: string;
    way: RequestWay;
    /** Ids from the learner to the expert, for the way through a person: the last but one introduces. */
    path?: readonly string[] | null | undefined;
  };

const longestPath = 8;

/**
 * Asks for an introduction, through a person on a path, the facilitators of the challenge's program, or directly where the
 * expert allows it (the words are the pitch then). Throws BAD_USER_INPUT, NOT_FOUND (also for hidden people), FORBIDDEN
 * (a challenge of somebody else) and CONFLICT: connected already, paused, no room, open already, asked before without an
 * answer, five open.
 */
export async function requestIntroduction(db: Db, asked: NewRequest): Promise<Result> {
  const { actorId, accountId, key, now = new Date(), toId, challengeId, way } = asked;
  const path = [...(asked.path ?? [])];
  const words = cleanWords(asked);
  const input = ['REQUESTED', toId, challengeId, way, path, words];
  const opening = { learnerId: actorId, expertId: toId, challengeId, way, path, ...words };
  return once(db, { actorId, key, input, now }, async (tx, moment) => {
    const pitched = way === 'DIRECT' ? { ...opening, pitch: ownPitch(words) } : opening;
    const result = await open(tx, pitched, moment);
    await audit(tx, { action: 'request.requested', accountId, subjectId: result.requestId });
    return result;
  });
}

function cleanWords({ need, tried, outcome, freeTimes, timeZone }: AskWords) {
  return {
    need: plainWords(need, { name: 'need', most: 2_000 }),
    tried: optionalWords(tried, { name: 'tried', most: 2_000 }),
    outcome: plainWords(outcome, { name: 'outcome', most: 1_000 }),
    freeTimes: optionalWords(freeTimes, { name: 'freeTimes', most: 500 }),
    timeZone: timeZone ? checkTimeZone(timeZone) : 'UTC',
  };
}

export type Opening = Pick<
  RequestRow,
  | 'learnerId'
  | 'expertId'
  | 'challengeId'
  | 'way'
  | 'path'
  | 'need'
  | 'tried'
  | 'outcome'
  | 'freeTimes'
  | 'timeZone'
> & {
  /** The request that this one follows, and those who were asked to introduce in it. */
  afterId?: string;
  triedIds?: string[];
  /** Who introduces without being on a path of connections: the expert who knew somebody better, in the pitch they said why. */
  introducedBy?: string;
  /** The pitch, where the expert is asked at once. */
  pitch?: PitchWords;
};

/** Opens a request in this transaction, if nothing is in the way. */
export async function open(tx: Db, opening: Opening, moment: Moment): Promise<Result> {
  const { learnerId, expertId, challengeId, way, path, afterId, triedIds = [], pitch } = opening;
  const { introducedBy } = opening;
  const { now } = moment;
  if (learnerId === expertId) badInput('You cannot ask for an introduction to yourself.');
  const key = openKey(opening);
  const monthAgo = daysBefore(30, now);
  const introducing = introducedBy ?? (way === 'PERSON' ? path.at(-2) : undefined);
  const ids = [learnerId, expertId, ...(introducing === undefined ? [] : [introducing])];
  const asked = { learnerId, expertId, challengeId, open: key };
  const [ends] = await lockEnds(tx, { ...asked, ids, monthAgo });
  const { programId, cohortId, name, takesDirect } = checkStanding(ends, opening);
  const brokerId = introducedBy ?? (way === 'PERSON' ? await checkPath(tx, opening) : null);
  if (way === 'FACILITATOR' && programId === null)
    badInput('This challenge is in no program whose facilitators could introduce you.');
  if (way === 'DIRECT' && !takesDirect)
    conflict(
      `${name} is asked through somebody only. Choose a person on the path, or a facilitator.`,
    );
  const row: RequestRow = {
    id: crypto.randomUUID(),
    learnerId,
    expertId,
    brokerId,
    challengeId,
    way,
    path: way === 'PERSON' ? path : [],
    programId,
    cohortId,
    triedIds: [...triedIds, ...askedFirst(way, brokerId, programId)],
    need: opening.need,
    tried: opening.tried,
    outcome: opening.outcome,
    freeTimes: opening.freeTimes,
    timeZone: opening.timeZone,
    createdAt: now.toISOString(),
    state: 'REQUESTED',
    sequence: 0,
    wasPitched: pitch !== undefined,
    pitchVersion: pitch ? 1 : 0,
    sentVersion: pitch ? 1 : null,
    remaining: null,
    waitSince: null,
    ...clockFor('BROKER', now),
  };
  const { id, learnerId: _learner, expertId: _expert, brokerId: _broker, ...properties } = row;
  await createRequest(tx, { id, learnerId, expertId, challengeId, brokerId, afterId, properties });
  const byId = introducedBy ?? learnerId;
  if (pitch) await keepPitch(tx, { requestId: id, version: 1, byId, pitch, now });
  const happened: Happened[] = [
    { kind: 'REQUESTED', ...(afterId === undefined ? {} : { otherId: afterId }) },
    ...(pitch ? [{ kind: 'PITCHED', pitchVersion: 1, byId } as const] : []),
  ];
  return append(tx, row, happened, { ...moment, changes: { open: key } });
}

/** Who is asked to introduce: a person, or the facilitators of a program, whose id stands for them. */
export function askedFirst(way: RequestWay, brokerId: string | null, programId: string | null) {
  const id = brokerId ?? (way === 'FACILITATOR' ? programId : null);
  return id === null ? [] : [id];
}

/** Who introduces on this path. Throws BAD_USER_INPUT where it is none, and CONFLICT where they take no introductions. */
export async function checkPath(
  tx: Db,
  { path, learnerId, expertId }: Pick<Opening, 'path' | 'learnerId' | 'expertId'>,
): Promise<string> {
  const brokerId = path.at(-2);
  const isChain =
    path.length >= 3 &&
    path.length <= longestPath &&
    new Set(path).size === path.length &&
    path[0] === learnerId &&
    path.at(-1) === expertId;
  if (!isChain || brokerId === undefined)
    return badInput(
      `path must lead from who asks to who is asked, over one to ${longestPath - 2} other people.`,
    );
  const [counted] = await countHops(tx, { path });
  if (counted?.hops !== path.length - 1)
    return badInput('path is not a chain of people who know each other. Look for the paths again.');
  if (counted.isPaused) return conflict(`${counted.name} makes no introductions for now.`);
  return brokerId;
}
