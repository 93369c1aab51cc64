import { dayInWords } from '../ui/words/moments.ts';
import { shortName } from '../ui/words/person.ts';
import type { RequestLine, TimelineEvent } from './request-operations.ts';

const nobody = 'somebody';
const first = (person: { name: string } | null | undefined) =>
  person ? shortName(person.name) : nobody;

/** Who introduces, in words: a person, or the facilitators. */
function brokerOf({ broker }: Pick<RequestLine, 'broker'>): string {
  return broker ? shortName(broker.name) : 'the facilitators';
}

type Titled = Pick<RequestLine, 'parts' | 'state' | 'learner' | 'expert'>;

/** What a request is, to whoever reads it. */
export function titleOf({ parts, state, ...ends }: Titled): string {
  const [learner, expert] = [ends.learner?.name ?? nobody, ends.expert?.name ?? nobody];
  const isIntroduced = state === 'ACCEPTED';
  const isClosed = state === 'DECLINED' || state === 'EXPIRED' || state === 'WITHDRAWN';
  if (parts.includes('LEARNER'))
    return isIntroduced
      ? `You and ${expert} are introduced`
      : `You asked to be introduced to ${expert}`;
  if (parts.includes('EXPERT'))
    return isIntroduced
      ? `You and ${learner} are introduced`
      : `${learner} ${isClosed ? 'wanted' : 'would like'} to talk with you`;
  return isIntroduced
    ? `${learner} and ${expert} are introduced`
    : `${learner} ${isClosed ? 'asked' : 'asks'} to be introduced to ${expert}`;
}

type Turn = Pick<RequestLine, 'turn' | 'parts' | 'broker'>;

/** Whether it waits for whoever reads it; facilitators may introduce in the place of others, but it is not their turn. */
export function isYours({ turn, parts, broker }: Turn, meId: string): boolean {
  if (!turn || !parts.includes(turn)) return false;
  return turn !== 'BROKER' || !broker || broker.id === meId;
}

/** Whether nobody's act is awaited any more. */
export function isOver({ turn }: Pick<RequestLine, 'turn'>): boolean {
  return turn === null || turn === undefined;
}

type Standing = Pick<
  RequestLine,
  'state' | 'turn' | 'parts' | 'dueAt' | 'learner' | 'expert' | 'broker'
>;

/** How a request stands, in one sentence. */
export function standingOf(request: Standing, meId: string): string {
  const { state, turn, dueAt, parts } = request;
  const until = dueAt ? `, until ${dayInWords(dueAt)}` : '';
  switch (state) {
    case 'REQUESTED':
    case 'PITCHED':
    case 'MORE_INFO':
      if (isYours(request, meId)) return `It is your turn${until}`;
      if (turn === 'BROKER') {
        const who = brokerOf(request);
        return `It is ${who === 'the facilitators' ? 'the facilitators’' : `${who}’s`} turn${until}`;
      }
      return `It is ${first(turn === 'EXPERT' ? request.expert : request.learner)}’s turn${until}`;
    case 'ACCEPTED':
      return parts.includes('EXPERT') ? 'You said yes' : `${first(request.expert)} said yes`;
    case 'WITHDRAWN':
      return parts.includes('LEARNER')
        ? 'You took it back'
        : `${first(request.learner)} took it back`;
    case 'EXPIRED':
      return parts.includes('LEARNER') ? 'This way is closed' : 'The time passed without an answer';
    case 'DECLINED':
      return parts.includes('EXPERT') ? 'You let it pass' : 'It ended without an introduction';
  }
}

/** What comes next, in a sentence or two. */
export function nextOf(request: Standing, meId: string): string {
  const { state, parts, broker } = request;
  const [learner, expert] = [first(request.learner), first(request.expert)];
  const isLearner = parts.includes('LEARNER');
  switch (state) {
    case 'REQUESTED':
      if (parts.includes('BROKER') && !isYours(request, meId))
        return `${brokerOf(request)} writes to ${expert}, passes it on, or says why not. As a facilitator you can do it instead.`;
      return parts.includes('BROKER')
        ? `Write to ${expert} in your own way, pass it on, or say why not. If nothing comes, ${learner} is offered the next best way.`
        : `${broker ? `${brokerOf(request)} writes to ${expert}, or passes it on` : `They write to ${expert}, or pass it on`}. If nothing comes, the next best way is offered to you.`;
    case 'PITCHED':
      if (parts.includes('EXPERT'))
        return `Say yes, ask for more, name somebody better, or let it pass. ${learner} never hears who said no, or why.`;
      return isLearner
        ? `${expert} reads it, and may ask you for more. With a yes you both get each other’s address.`
        : `${expert} reads it. You hear what comes of it.`;
    case 'MORE_INFO':
      return isLearner
        ? `Answer what ${expert} asks. Until then their time stands still.`
        : `${learner} answers, and then it is ${parts.includes('EXPERT') ? 'your' : `${expert}’s`} turn again.`;
    case 'ACCEPTED':
      return parts.includes('BROKER')
        ? 'The two have each other’s address. What they say of it counts for you as well.'
        : 'Write to each other, and say afterwards what came of it.';
    case 'EXPIRED':
      return isLearner
        ? 'What you wrote is kept, and can go another way.'
        : 'There is nothing to do.';
    case 'DECLINED':
      return 'There is nothing to do. Who said no, and why, is not told to the learner.';
    case 'WITHDRAWN':
      return 'There is nothing to do.';
  }
}

/** Something that happened, as a sentence to this reader. */
export function eventInWords(event: TimelineEvent, request: RequestLine, meId: string): string {
  const me = event.by?.id === meId;
  const who = me ? 'You' : event.by ? shortName(event.by.name) : 'Somebody';
  const expert = request.expert?.id === meId ? 'you' : first(request.expert);
  const learner = request.learner?.id === meId ? 'you' : first(request.learner);
  switch (event.kind) {
    case 'REQUESTED':
      return `${who} asked for an introduction`;
    case 'PASSED_ON':
      return `${who} passed it on`;
    case 'DRAFTED':
      return `${who} kept version ${event.pitchVersion ?? 1} of the pitch`;
    case 'HELD':
      return `${who} ${me ? 'wait' : 'waits'} with it${event.until ? `, until ${dayInWords(event.until)}` : ''}`;
    case 'TURNED_AWAY':
      return `${who} did not introduce`;
    case 'PITCHED':
      return `${who} wrote to ${expert}`;
    case 'ASKED':
      return `${who} asked ${learner} for more`;
    case 'TOLD':
      return `${who} answered`;
    case 'PAUSED':
      return `${who} will answer later${event.until ? `, from ${dayInWords(event.until)}` : ''}`;
    case 'ACCEPTED':
      return `${who} said yes`;
    case 'DECLINED':
      return `${who} let it pass`;
    case 'SUGGESTED':
      return `${who} named ${event.other?.name ?? 'somebody else'} instead`;
    case 'WITHDRAWN':
      return `${who} took it back`;
    case 'REMINDED':
      return 'The time is nearly over';
    case 'EXPIRED':
      return 'The time passed';
    case 'CLOSED':
      return 'This way closed';
    case 'CALL_SET':
      return `${who} set a time for your first call${event.until ? `: ${dayInWords(event.until)}` : ''}`;
    case 'FOLLOWED_UP':
      return 'You were asked what came of it';
    case 'PROPOSED':
      return `${who} thinks of somebody for you`;
    case 'OUTCOME':
      if (event.helped) return me ? 'You met, and it helped' : `${who} says it helped`;
      if (event.met) return me ? 'You met' : `${who} says you two met`;
      return me ? 'You did not meet yet' : `${who} says it has not come to a meeting`;
  }
}
