import { z } from 'zod';
import { conflict, forbidden, notFound } from '../errors.ts';

export const RequestState = z.enum([
  'REQUESTED',
  'PITCHED',
  'MORE_INFO',
  'ACCEPTED',
  'DECLINED',
  'EXPIRED',
  'WITHDRAWN',
]);
export type RequestState = z.infer<typeof RequestState>;

/** Through a person on the path, through a facilitator of the program, or straight to the expert. */
export const RequestWay = z.enum(['PERSON', 'FACILITATOR', 'DIRECT']);
export type RequestWay = z.infer<typeof RequestWay>;

/** What somebody is in a request; the broker is whoever makes the introduction, a person or the program's facilitators. */
export type Part = 'LEARNER' | 'BROKER' | 'EXPERT';

export const EventKind = z.enum([
  'REQUESTED',
  'PASSED_ON',
  'DRAFTED',
  'HELD',
  'TURNED_AWAY',
  'PITCHED',
  'ASKED',
  'TOLD',
  'PAUSED',
  'ACCEPTED',
  'DECLINED',
  'SUGGESTED',
  'WITHDRAWN',
  'REMINDED',
  'EXPIRED',
  'CLOSED',
  'OUTCOME',
  'CALL_SET',
  'FOLLOWED_UP',
  'PROPOSED',
]);
export type EventKind = z.infer<typeof EventKind>;

type Step = {
  /** Who may do it; nobody where only the clock, or another step, does. */
  by: readonly Part[];
  from: readonly RequestState[];
  /** The state afterwards; the same where it is left out. */
  to?: RequestState;
  told: readonly Part[];
};

const everyone = ['LEARNER', 'BROKER', 'EXPERT'] as const;
const open = ['REQUESTED', 'PITCHED', 'MORE_INFO'] as const;
const asked = ['PITCHED', 'MORE_INFO'] as const;

/**
 * Everything that can happen to a request. Who declined, or let the time pass, and why, the learner is not told of: they
 * read CLOSED, which both end with.
 */
export const steps: Record<EventKind, Step> = {
  REQUESTED: { by: [], from: [], to: 'REQUESTED', told: ['LEARNER', 'BROKER'] },
  PASSED_ON: { by: ['BROKER'], from: ['REQUESTED'], told: ['LEARNER', 'BROKER'] },
  DRAFTED: { by: ['BROKER'], from: ['REQUESTED'], told: ['BROKER'] },
  HELD: { by: ['BROKER'], from: ['REQUESTED'], told: ['LEARNER', 'BROKER'] },
  TURNED_AWAY: { by: ['BROKER'], from: ['REQUESTED'], to: 'DECLINED', told: ['BROKER'] },
  PITCHED: { by: ['BROKER'], from: ['REQUESTED'], to: 'PITCHED', told: everyone },
  ASKED: { by: ['EXPERT'], from: ['PITCHED'], to: 'MORE_INFO', told: everyone },
  TOLD: { by: ['LEARNER'], from: ['MORE_INFO'], to: 'PITCHED', told: everyone },
  PAUSED: { by: ['EXPERT'], from: ['PITCHED'], told: everyone },
  ACCEPTED: { by: ['EXPERT'], from: asked, to: 'ACCEPTED', told: everyone },
  DECLINED: { by: ['EXPERT'], from: asked, to: 'DECLINED', told: ['BROKER', 'EXPERT'] },
  SUGGESTED: { by: ['EXPERT'], from: asked, to: 'DECLINED', told: everyone },
  WITHDRAWN: { by: ['LEARNER'], from: open, to: 'WITHDRAWN', told: everyone },
  REMINDED: { by: [], from: open, told: [] },
  EXPIRED: { by: [], from: open, to: 'EXPIRED', told: ['BROKER', 'EXPERT'] },
  CLOSED: { by: [], from: ['DECLINED', 'EXPIRED'], told: ['LEARNER'] },
  OUTCOME: { by: ['LEARNER', 'EXPERT'], from: ['ACCEPTED'], told: everyone },
  CALL_SET: { by: ['LEARNER', 'EXPERT'], from: ['ACCEPTED'], told: ['LEARNER', 'EXPERT'] },
  // The two are asked what came of it.
  FOLLOWED_UP: { by: [], from: ['ACCEPTED'], told: ['LEARNER', 'EXPERT'] },
  // Of no request: somebody is suggested to a learner.
  PROPOSED: { by: [], from: [], told: ['LEARNER'] },
};

export const isOpen = (state: RequestState): boolean => open.some((one) => one === state);

/** The state that these events add up to. */
export function stateAfter(kinds: readonly EventKind[], before: RequestState): RequestState {
  return kinds.reduce((state, kind) => steps[kind].to ?? state, before);
}

/** Whose turn it is. */
export function turnIn(state: RequestState): Part | null {
  if (state === 'REQUESTED') return 'BROKER';
  if (state === 'PITCHED') return 'EXPERT';
  return state === 'MORE_INFO' ? 'LEARNER' : null;
}

/** The state as one of the parts may know it: for the learner, whoever declined only let the time pass. */
export const stateFor = (parts: readonly Part[], state: RequestState): RequestState =>
  state === 'DECLINED' && !parts.includes('BROKER') && !parts.includes('EXPERT')
    ? 'EXPIRED'
    : state;

export type Actor = {
  actorId: string;
  /** The account they come with, for the audit. */
  accountId?: string | undefined;
  /** Ids of the programs in which the actor may act as facilitator; the server reads them from who is signed in. */
  facilitates?: readonly string[] | undefined;
};

export type Parties = {
  id: string;
  state: RequestState;
  learnerId: string;
  expertId: string;
  brokerId: string | null;
  programId: string | null;
  way: RequestWay;
  wasPitched: boolean;
};

/**
 * What the actor is in a request. The expert is nothing in it before the pitch was sent; a facilitator of the program is a
 * broker of every request in it but their own. Whoever introduced as one is so only while they are one.
 */
export function partsOf(request: Parties, { actorId, facilitates = [] }: Actor): Part[] {
  if (actorId === request.learnerId) return ['LEARNER'];
  if (actorId === request.expertId) return request.wasPitched ? ['EXPERT'] : [];
  const isFacilitator = request.programId !== null && facilitates.includes(request.programId);
  const introduces = actorId === request.brokerId && request.way !== 'FACILITATOR';
  return introduces || isFacilitator ? ['BROKER'] : [];
}

const acts: Record<Part, string> = {
  LEARNER: 'who asked',
  BROKER: 'who makes the introduction',
  EXPERT: 'who was asked',
};

/** Throws NOT_FOUND to whoever has no part in the request, FORBIDDEN where the part may not do this, CONFLICT where it is not the time. */
export function checkStep(request: Parties, kind: EventKind, actor: Actor): void {
  const parts = partsOf(request, actor);
  if (parts.length === 0) notFound(`There is no request ${request.id}.`);
  const { by, from } = steps[kind];
  if (!by.some((part) => parts.includes(part)))
    forbidden(`Only ${by.map((part) => acts[part]).join(' or ')} can do this.`);
  if (!from.includes(request.state)) conflict(inTheWay[request.state]);
}

const closed = 'This request is closed already, and stays so.';
const inTheWay: Record<RequestState, string> = {
  REQUESTED: 'The pitch was not sent yet: this comes after it.',
  PITCHED: 'The pitch was sent already, and the answer is awaited.',
  MORE_INFO: 'The expert asked for more: this waits for the answer.',
  ACCEPTED: 'This request was accepted already, and stays so.',
  DECLINED: closed,
  EXPIRED: closed,
  WITHDRAWN: 'This request was withdrawn, and stays so.',
};
