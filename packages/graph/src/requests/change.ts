import { audit } from '../audit/append.ts';
import type { Db } from '../db.ts';
import { notFound } from '../errors.ts';

import { type Moment, once } from '../once.ts';
import { appendEvents, lockRequest, type RequestRow, type Result } from './queries.ts';
import {
  type Actor,
  checkStep,
  type EventKind,
  isOpen,
  stateAfter,
  steps,
  turnIn,
} from './states.ts';

export type Happened = {
  kind: EventKind;
  /** What was said with it. */
  note?: string;
  /** The request that comes instead, or the person who was asked instead. */
  otherId?: string;
  /** Who did it, where that is not whoever acts. */
  byId?: string;
  pitchVersion?: number;
  /** Until when something waits; when a call begins, and the time zone it was set in. */
  until?: string;
  timeZone?: string;
  met?: boolean;
  helped?: boolean;
};

/** Who acts, by a key of their own that tells a repeated mutation from a new one, and when (now). */
export type Acting = Actor & { key: string; now?: Date | undefined };
export type ActingOn = Acting & { requestId: string };

const hour = 3_600_000;
export const day = 24 * hour;
/** How long whoever's turn it is has, in ms. */
export const patience = { BROKER: 5 * day, EXPERT: 7 * day, LEARNER: 7 * day };
/** How long before the end they are reminded, in ms. */
const notice = 2 * day;

/** The end of a turn and the reminder before it. */
export function clockFor(turn: keyof typeof patience, now: Date, left = patience[turn]) {
  const due = now.getTime() + Math.max(left, notice);
  return { dueAt: new Date(due).toISOString(), remindAt: new Date(due - notice).toISOString() };
}

/** How long after a yes, or after a word that it came to no meeting yet, the two are asked what came of it, in ms. */
const untilFollowUp = 14 * day;

/** Nothing ends any more; after a yes the two are asked what came of it, until either says that they met. */
function clockAfter(last: Happened | undefined, now: Date) {
  const isAwaited = last?.kind === 'ACCEPTED' || (last?.kind === 'OUTCOME' && !last.met);
  const call = last?.kind === 'CALL_SET' && last.until ? Date.parse(last.until) + day : null;
  const at = isAwaited ? now.getTime() + untilFollowUp : call;
  return { dueAt: null, remindAt: at === null ? null : new Date(at).toISOString() };
}

/** Locks a request, with whoever it concerns, and throws unless the actor may do this to it now. */
async function lockFor(tx: Db, id: string, kind: EventKind, actor: Actor) {
  const [request] = await lockRequest(tx, { id, actorId: actor.actorId });
  if (!request) return notFound(`There is no request ${id}.`);
  checkStep(request, kind, actor);
  return request;
}

/**
 * One step of a request: locked, checked, and written in one transaction with whatever `work` adds to it and its entry in
 * the audit. `input` is what makes two mutations the same.
 */
export function takeStep(
  db: Db,
  { requestId, now = new Date(), ...actor }: ActingOn,
  { kind, input }: { kind: EventKind; input: unknown },
  work: (tx: Db, request: RequestRow, moment: Moment) => Promise<Result>,
): Promise<Result> {
  const brought = { actorId: actor.actorId, key: actor.key, input: [kind, requestId, input], now };
  return once(db, brought, async (tx, moment) => {
    const request = await lockFor(tx, requestId, kind, actor);
    const result = await work(tx, request, moment);
    const { programId } = request;
    const action = `request.${kind.toLowerCase()}`;
    await audit(tx, { action, accountId: actor.accountId, subjectId: requestId, programId });
    return result;
  });
}

type Changes = Parameters<typeof appendEvents>[1]['changes'];
type Writing = Moment & { changes?: Changes };

/**
 * Writes what happened, and what follows for the request: its state, whose turn it is and until when. Whoever the step
 * concerns is told; the expert only of what came after the pitch.
 */
export async function append(
  tx: Db,
  request: RequestRow,
  happened: readonly Happened[],
  { byId, now, doneKey, changes = {} }: Writing,
): Promise<Result> {
  const state = stateAfter(
    happened.map(({ kind }) => kind),
    request.state,
  );
  const turn = turnIn(state);
  const isSameTurn = turn !== null && state === request.state;
  const isWhole = request.learnerId !== '' && request.expertId !== '';
  const last = isWhole ? happened.at(-1) : undefined;
  const clock = turn === null ? clockAfter(last, now) : clockFor(turn, now);
  const after = { ...request, wasPitched: changes.wasPitched ?? request.wasPitched };
  const sequence = request.sequence + happened.length;
  await appendEvents(tx, {
    requestId: request.id,
    doneKey,
    changes: {
      ...(isSameTurn ? {} : { ...clock, waitSince: null }),
      ...(isOpen(state) ? {} : { open: null }),
      ...changes,
      state,
      sequence,
    },
    events: happened.map(({ kind, ...told }, index) => ({
      id: crypto.randomUUID(),
      ...toldOf(after, kind, byId),
      properties: {
        // Who closed it is not for those who are told that it is.
        ...(byId === null || kind === 'CLOSED' ? {} : { byId }),
        ...told,
        kind,
        sequence: request.sequence + index + 1,
        at: now.toISOString(),
      },
    })),
  });
  return { requestId: request.id, state, sequence };
}

/** Whom an event tells: people, and the facilitators of the program wherever a broker is told. */
function toldOf(request: RequestRow, kind: EventKind, byId: string | null) {
  const { told } = steps[kind];
  // Facilitators are told as those of the program, as long as they are.
  const brokerId = request.way === 'FACILITATOR' ? null : request.brokerId;
  const ids = { LEARNER: request.learnerId, BROKER: brokerId, EXPERT: request.expertId };
  const turn = kind === 'REMINDED' ? turnIn(request.state) : null;
  const parts = turn === null ? told : [turn];
  const toldIds = parts.flatMap((part) => {
    const id = part === 'EXPERT' && !request.wasPitched ? null : ids[part];
    return id === null ? [] : [id];
  });
  const doer = byId !== null && !toldIds.includes(byId) && parts.includes('BROKER') ? [byId] : [];
  return {
    toldIds: [...new Set([...toldIds, ...doer])],
    programId: parts.includes('BROKER') ? request.programId : null,
  };
}
