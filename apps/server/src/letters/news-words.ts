import { dayInWords, type Links, type Words } from './letter-words.ts';
import type { Part } from './render.ts';
import type { Told } from './told.ts';

/** The daily letter: what happened, request by request, the first thing first. */
export function newsOf(all: readonly Told[], links: Links): Words {
  const byRequest = new Map<string, Told[]>();
  for (const told of all) {
    const id = told.request?.id ?? '';
    byRequest.set(id, [...(byRequest.get(id) ?? []), told]);
  }
  const parts = [...byRequest].flatMap(([id, some]): Part[] => [
    { say: titleOf(some) },
    { list: some.map(lineOf) },
    { links: [{ label: 'See it on Peergraph', url: links.page(id) }] },
  ]);
  return { subject: `What happened on Peergraph, ${dayInWords(links.now.toISOString())}`, parts };
}

function titleOf([told]: readonly Told[]): string {
  if (!told?.request) return 'Suggested to you';
  const { names, request, challenge } = told;
  const about = challenge ? `, for “${challenge}”` : '';
  if (request.parts.includes('LEARNER')) return `You and ${names.expert}${about}`;
  if (request.parts.includes('EXPERT')) return `You and ${names.learner}${about}`;
  return `${names.learner} and ${names.expert}${about}`;
}

/** One thing that happened, as a sentence; who declined, and why, only to those who are told of it anywhere. */
function lineOf({ event, names, request }: Told): string {
  const { by } = names;
  const isLearner = request?.parts.includes('LEARNER') ?? false;
  switch (event.kind) {
    case 'REQUESTED':
      return `${by} asked for an introduction`;
    case 'PASSED_ON':
      return `${by} passed it on`;
    case 'HELD':
      return `${by} waits with it${event.until ? ` until ${dayInWords(event.until)}` : ''}`;
    case 'TURNED_AWAY':
      return `${by} did not introduce`;
    case 'PITCHED':
      return `${by} wrote to ${names.expert}`;
    case 'ASKED':
      return `${by} asked ${isLearner ? 'you' : names.learner} for more`;
    case 'TOLD':
      return `${by} answered`;
    case 'PAUSED':
      return `${by} will answer later${event.until ? `, from ${dayInWords(event.until)}` : ''}`;
    case 'ACCEPTED':
      return `${by} said yes`;
    case 'DECLINED':
      return `${by} let it pass`;
    case 'SUGGESTED':
      return `${by} named somebody else instead`;
    case 'WITHDRAWN':
      return `${by} took it back`;
    case 'EXPIRED':
      return 'The time passed';
    case 'CLOSED':
      return 'This way closed. What you wrote is kept, and can go another way';
    case 'OUTCOME':
      return event.met
        ? `${by} says that ${request?.parts.includes('BROKER') ? 'they' : 'you'} met`
        : `${by} says it has not come to a meeting`;
    case 'CALL_SET':
      return `${by} set a time for your first call`;
    case 'FOLLOWED_UP':
      return `Did ${isLearner ? names.expert : names.learner} and you meet? Say what came of it`;
    case 'PROPOSED':
      return `${by} thinks of somebody who could help you`;
    case 'REMINDED':
      return 'The time is nearly over';
    case 'DRAFTED':
      return `${by} kept a version of the pitch`;
  }
}
