import type { Db } from '../db.ts';
import { notFound } from '../errors.ts';
import { day } from './change.ts';
import { type EventRow, listEvents } from './event-queries.ts';
import { listPitches, type PitchRow } from './pitch-queries.ts';
import { findRequest, listInboxRows, listMineRows, type RequestRow } from './queries.ts';
import { type Actor, type Part, partsOf, stateFor, turnIn } from './states.ts';
import { longestWait } from './wait.ts';
import { type Change, wordDiff } from './word-diff.ts';

/** A request as somebody with a part in it may know it. */
export type RequestView = Omit<
  RequestRow,
  'sequence' | 'triedIds' | 'pitchVersion' | 'remaining' | 'waitSince'
> & {
  /** What they are in it. */
  parts: Part[];
  /** Whose turn it is. */
  turn: Part | null;
  /** The last moment until which they may put it off; null where it is not their turn, or they did for as long as may be. */
  mayWaitUntil: string | null;
};

/** A request as the actor may know it; null where they have no part in it. */
export function viewOf(request: RequestRow, actor: Actor): RequestView | null {
  const parts = partsOf(request, actor);
  if (parts.length === 0) return null;
  const {
    sequence: _s,
    triedIds: _t,
    pitchVersion: _p,
    remaining: _r,
    waitSince: _w,
    ...shown
  } = request;
  const state = stateFor(parts, request.state);
  // Whom the learner knows is not for the expert before they said yes: only who introduces, wherever the path led once.
  const isHidden = parts.includes('EXPERT') && state !== 'ACCEPTED';
  const known = [request.brokerId, request.expertId];
  const path = isHidden ? request.path.filter((id) => known.includes(id)) : request.path;
  return {
    ...shown,
    path,
    state,
    parts,
    turn: turnIn(state),
    mayWaitUntil: waitFor(request, parts),
  };
}

function waitFor(request: RequestRow, parts: readonly Part[]): string | null {
  const turn = turnIn(request.state);
  if (turn === null || turn === 'LEARNER' || !parts.includes(turn)) return null;
  const now = new Date();
  const last = longestWait(request, turn, now);
  return Date.parse(last) - now.getTime() < day ? null : last;
}

/** One request. Throws NOT_FOUND to whoever has no part in it. */
export async function findRequestFor(
  db: Db,
  { requestId, ...actor }: Actor & { requestId: string },
): Promise<RequestView> {
  const [request] = await findRequest(db, { id: requestId });
  return (request && viewOf(request, actor)) ?? notFound(`There is no request ${requestId}.`);
}

type Listing = Actor & { first?: number };

/** What the actor asked for, the newest first. */
export async function listMyRequests(db: Db, { first = 50, ...actor }: Listing) {
  const rows = await listMineRows(db, { personId: actor.actorId, first });
  return rows.flatMap((row) => viewOf(row, actor) ?? []);
}

/**
 * What the actor is asked for, as expert, as who introduces or as facilitator: what is open first, the most urgent first.
 */
export async function listInbox(db: Db, { first = 50, ...actor }: Listing) {
  const { actorId: personId, facilitates: programIds = [] } = actor;
  const rows = await listInboxRows(db, { personId, programIds: [...programIds], first });
  return rows.flatMap((row) => viewOf(row, actor) ?? []);
}

/** What happened to a request, the first thing first, as far as the actor's part in it is told. */
export async function listTimeline(
  db: Db,
  acting: Actor & { requestId: string },
): Promise<EventRow[]> {
  await findRequestFor(db, acting);
  const { actorId: personId, facilitates: programIds = [], requestId } = acting;
  return listEvents(db, { requestId, personId, programIds: [...programIds] });
}

export type CitedSentence = PitchRow['sentences'][number];
/** A version of a pitch, and what changed since the one before it; nothing for the first one that is shown. */
export type PitchView = PitchRow & { changes: Change[] };

/** The versions of the pitch: all of them for whoever introduces, the one that was sent for the two others. */
export async function listPitchesFor(
  db: Db,
  acting: Actor & { requestId: string },
): Promise<PitchView[]> {
  const { parts, sentVersion } = await findRequestFor(db, acting);
  const pitches = await listPitches(db, { requestId: acting.requestId });
  const shown = parts.includes('BROKER')
    ? pitches
    : pitches.filter(({ version }) => version === sentVersion);
  return shown.map((pitch, index) => {
    const before = shown[index - 1];
    return { ...pitch, changes: before ? wordDiff(textOf(before), textOf(pitch)) : [] };
  });
}

const textOf = ({ sentences }: PitchRow) => sentences.map(({ text }) => text).join('\n');
