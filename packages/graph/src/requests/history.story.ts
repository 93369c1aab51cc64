/**
 * What the rules say of introductions, written a second time without a database: tests compare the two. People of a
 * village: the learner, experts `e` (capacity 2) and `f` (5, who may be asked directly), `b` who knows both, `c` who knows
 * `e`, and the facilitator `r`.
 */
export type Who = 'learner' | 'e' | 'f' | 'b' | 'c' | 'r';
export type Expert = 'e' | 'f';
export type Through = 'b' | 'c' | 'FACILITATOR' | 'DIRECT';

export type Act =
  | { kind: 'request'; by: Who; to: Expert; about: number; through: Through }
  | { kind: 'pass'; by: Who; of: number; through: 'b' | 'c' | 'FACILITATOR' }
  | { kind: 'pause'; by: Who; of: number; days: number }
  | { kind: 'suggest'; by: Who; of: number; other: Expert | 'learner' }
  /** The learner takes what was suggested as the next way. */
  | { kind: 'follow'; by: Who; of: number }
  | { kind: 'outcome'; by: Who; of: number; met: boolean; helped: boolean }
  | {
      kind:
        | 'draft'
        | 'send'
        | 'turn'
        | 'accept'
        | 'decline'
        | 'ask'
        | 'tell'
        | 'withdraw'
        | 'expire';
      by: Who;
      of: number;
    };

export type State =
  | 'REQUESTED'
  | 'PITCHED'
  | 'MORE_INFO'
  | 'ACCEPTED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'WITHDRAWN';
export type Kept = {
  to: Expert;
  about: number;
  state: State;
  events: number;
  broker: Who | null;
  tried: Who[];
  /** Whether the facilitators were asked. */
  program: boolean;
  pitched: boolean;
  /** When it was first put off in this turn. */
  waits: number | null;
  suggested: Expert | null;
  acceptedOn: number;
  helped: boolean;
  due: number;
  left: number;
};

/** Days are numbers. */
export type Village = { requests: Kept[] };
export type Expected = { code: string } | { of: number; state: State; events: number };

const code = (value: string): Expected => ({ code: value });
const isOpen = ({ state }: Kept) => ['REQUESTED', 'PITCHED', 'MORE_INFO'].includes(state);
const capacity = { e: 2, f: 5 };

/** What has to come of an act on a day; the village is changed where it is one that counts. */
export function expectedOf(village: Village, act: Act, day: number): Expected {
  if (act.kind === 'request') {
    if (act.by === act.to) return code('BAD_USER_INPUT');
    if (act.by !== 'learner') return code('FORBIDDEN');
    if (act.through === 'DIRECT' && act.to === 'e') return code('CONFLICT');
    if (!isFree(village, act.to, act.about, day)) return code('CONFLICT');
    return opened(
      village,
      {
        ...act,
        broker: act.through === 'b' || act.through === 'c' ? act.through : null,
        program: act.through === 'FACILITATOR',
        direct: act.through === 'DIRECT',
      },
      day,
    );
  }
  const one = village.requests[act.of];
  if (!one) return code('NOT_FOUND');
  const ended = (state: State, events: number) => {
    one.state = state;
    one.events += events;
    return { of: act.of, state, events: one.events };
  };
  const moved = (state: State, days: number, events = 1) => {
    one.waits = null;
    one.due = day + Math.max(days, 2);
    return ended(state, events);
  };
  if (act.kind === 'expire') {
    return isOpen(one) && one.due <= day ? ended('EXPIRED', 2) : code('CONFLICT');
  }
  if (act.kind === 'follow') {
    const to = one.suggested;
    if (act.by !== 'learner') return code('NOT_FOUND');
    if (!to || !isFree(village, to, one.about, day)) return code('CONFLICT');
    return opened(village, { to, about: one.about, broker: one.to, direct: true }, day);
  }
  const part =
    act.by === 'learner'
      ? 'LEARNER'
      : act.by === one.to
        ? one.pitched
          ? 'EXPERT'
          : null
        : act.by === one.broker || act.by === 'r'
          ? 'BROKER'
          : null;
  if (part === null) return code('NOT_FOUND');
  const { may, from } = rules[act.kind];
  if (!may.includes(part)) return code('FORBIDDEN');
  if (!from.includes(one.state)) return code('CONFLICT');

  switch (act.kind) {
    case 'draft':
      return ended('REQUESTED', 1);
    case 'send':
      one.pitched = true;
      if (one.broker !== act.by) one.tried.push(act.by);
      one.broker = act.by;
      return moved('PITCHED', 7, 2);
    case 'pass': {
      if (act.through === 'FACILITATOR') {
        if (one.program) return code('CONFLICT');
        one.program = true;
        one.broker = null;
        return moved('REQUESTED', 5);
      }
      if (one.to === 'f' && act.through === 'c') return code('BAD_USER_INPUT');
      if (one.tried.includes(act.through)) return code('CONFLICT');
      one.broker = act.through;
      one.tried.push(act.through);
      return moved('REQUESTED', 5);
    }
    case 'turn':
      return ended('DECLINED', 2);
    case 'decline':
      return ended('DECLINED', 2);
    case 'accept':
      one.acceptedOn = day;
      return ended('ACCEPTED', 1);
    case 'ask':
      one.left = one.due - day;
      return moved('MORE_INFO', 7);
    case 'tell':
      return moved('PITCHED', one.left);
    case 'pause': {
      const since = one.waits ?? day;
      if (day + act.days > since + 28) return code('BAD_USER_INPUT');
      one.waits = since;
      const left = one.due - day;
      one.due = day + act.days + Math.max(Math.min(left, 7), 2);
      return ended('PITCHED', 1);
    }
    case 'withdraw':
      return ended('WITHDRAWN', 1);
    case 'outcome':
      if (act.by === 'learner') one.helped = act.helped;
      return ended('ACCEPTED', 1);
    case 'suggest': {
      if (act.other === 'learner' || act.other === one.to) return code('BAD_USER_INPUT');
      if (loadOf(village, act.other, day) >= capacity[act.other]) return code('CONFLICT');
      one.suggested = act.other;
      return ended('DECLINED', 1);
    }
  }
}

const part = { learner: ['LEARNER'], broker: ['BROKER'], expert: ['EXPERT'] };
const asked = ['PITCHED', 'MORE_INFO'];
const rules: Record<
  Exclude<Act['kind'], 'request' | 'expire' | 'follow'>,
  { may: string[]; from: string[] }
> = {
  draft: { may: part.broker, from: ['REQUESTED'] },
  send: { may: part.broker, from: ['REQUESTED'] },
  pass: { may: part.broker, from: ['REQUESTED'] },
  turn: { may: part.broker, from: ['REQUESTED'] },
  accept: { may: part.expert, from: asked },
  decline: { may: part.expert, from: asked },
  suggest: { may: part.expert, from: asked },
  ask: { may: part.expert, from: ['PITCHED'] },
  pause: { may: part.expert, from: ['PITCHED'] },
  tell: { may: part.learner, from: ['MORE_INFO'] },
  withdraw: { may: part.learner, from: ['REQUESTED', ...asked] },
  outcome: { may: ['LEARNER', 'EXPERT'], from: ['ACCEPTED'] },
};

function isFree({ requests }: Village, to: Expert, about: number, day: number): boolean {
  const open = requests.filter(isOpen);
  const theirs = requests.filter((one) => one.to === to);
  return (
    open.length < 5 &&
    loadOf({ requests }, to, day) < capacity[to] &&
    !theirs.some(({ state }) => state === 'ACCEPTED') &&
    !theirs.some(
      (one) => one.about === about && (isOpen(one) || (one.pitched && one.state !== 'ACCEPTED')),
    )
  );
}

function loadOf({ requests }: Village, to: Expert, day: number): number {
  return requests.filter(
    (one) =>
      one.to === to && (isOpen(one) || (one.state === 'ACCEPTED' && one.acceptedOn >= day - 30)),
  ).length;
}

type Opened = {
  to: Expert;
  about: number;
  broker: Who | null;
  program?: boolean;
  direct: boolean;
};

function opened(
  { requests }: Village,
  { to, about, broker, program = false, direct }: Opened,
  day: number,
): Expected {
  const state = direct ? 'PITCHED' : 'REQUESTED';
  const events = direct ? 2 : 1;
  requests.push({
    to,
    about,
    state,
    events,
    broker,
    tried: broker === null ? [] : [broker],
    program,
    pitched: direct,
    waits: null,
    suggested: null,
    acceptedOn: 0,
    helped: false,
    due: day + (direct ? 7 : 5),
    left: 0,
  });
  return { of: requests.length - 1, state, events };
}
